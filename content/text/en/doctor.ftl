# The embed doctor: for whoever puts the check into a page. What it found, and what to change.

doctor-title = Embed doctor
doctor-page = Looked at: { $address }
doctor-looking = Looking …
doctor-healthy = Nothing here stands in the way.
doctor-ill = To be changed: { $bad }
doctor-good = Fine
doctor-note = Note
doctor-bad = Change this

doctor-wasm-good = WebAssembly may run.
doctor-wasm-bad = WebAssembly may not run here ({ $reason }). The policy of the page has to allow it with this header:
doctor-files-good = The files come from { $address }.
doctor-missing = { $address } is not there (status { $status }). Put all files of the build there.
doctor-type = { $address } comes as “{ $sent }”. Browsers compile it faster as application/wasm; for Apache:
doctor-closed = { $address } cannot be fetched from this page. Send the first header with the page, the second with the files:
doctor-storage-good = Answers can be kept on the device, if the visitor wants that.
doctor-storage-note = This browser or frame does not allow anything to be kept. The check works in memory and says so; a file can still be saved.
doctor-sandbox = The frame is closed off: nothing is kept and nothing is printed. If that is not what you want, open it as far as this:
doctor-frame = The frame has an origin of its own.
doctor-messages-good = { $host } hears the frame: height and events arrive.
doctor-messages-bad = Nothing around this frame listens, so its height stays as it is and events go unheard. Let our script make the frame:
doctor-twice = The check is loaded from several addresses: { $scripts }. The first one serves all elements. Keep one line:
doctor-undefined = There is an element, but its script did not come or did not run. It needs this line, and a policy that allows it:
doctor-version = Version { $version }; elements on this page: { $elements }.
doctor-integrity-good = The hash of the script matches.
doctor-integrity-note = The script is not pinned. With its hash the browser refuses any other:
doctor-integrity-bad = The hash does not match the script that is there now, so the browser refuses it. If the new version is wanted:
doctor-hidden = An element is not shown at present. It starts as soon as it is.
doctor-height-good = Nothing cuts the element off; it is { $height } pixels high.
doctor-height-bad = { $name } is not as tall as the check and cuts it off:
doctor-colours-good = Your colours can be read.
doctor-colours-bad = { $token } { $from } can hardly be read, so we correct it. To do it yourself:
doctor-beside = For { $address }, put this where the check is to appear:
doctor-beside-policy = If that page has a policy, it has to allow at least this:
doctor-beside-inside = To check from inside that page, add this line there for a moment:
