// Shows every example at once, as chosen above. A frame is filled when it comes into view.

const { languages, examples } = await (await fetch("examples.json")).json();
const field = (id) => document.getElementById(id);
const chosen = new URLSearchParams(location.search);

field("language").append(...languages.map((tag) => new Option(tag)));
for (const id of ["language", "theme", "width", "wanted"]) {
  if (chosen.has(id)) field(id).value = chosen.get(id);
  field(id).addEventListener("change", show);
}

/** The frame as high as what is in it, in the colours that were chosen. */
function fit({ target: frame }) {
  const { documentElement: root } = frame.contentDocument;
  const theme = field("theme").value;
  root.dataset.theme = theme;
  const element = root.querySelector("scope-check").shadowRoot.getElementById("scopecheck");
  element.dataset.theme = theme;
  new ResizeObserver(() => { frame.height = root.scrollHeight; }).observe(element);
}

function figure({ id }) {
  const frame = Object.assign(document.createElement("iframe"), {
    src: `${field("language").value}/${id}.html`,
    title: id,
    loading: "lazy",
    width: field("width").value,
  });
  frame.addEventListener("load", fit);
  const link = Object.assign(document.createElement("a"), { href: frame.src, textContent: id });
  const figure = document.createElement("figure");
  const caption = document.createElement("figcaption");
  caption.append(link);
  figure.append(caption, frame);
  return figure;
}

function show() {
  const wanted = field("wanted").value.trim();
  const groups = new Map();
  for (const example of examples.filter(({ id }) => id.includes(wanted))) {
    const name = example.page ? example.id.split("/").slice(0, 2).join("/") : example.id.split("/")[0];
    groups.set(name, [...(groups.get(name) ?? []), example]);
  }
  field("examples").replaceChildren(...[...groups].flatMap(([name, members]) => {
    const heading = Object.assign(document.createElement("h2"), { textContent: name });
    const group = Object.assign(document.createElement("div"), { className: "group" });
    group.append(...members.map(figure));
    return [heading, group];
  }));
  const now = new URLSearchParams(["language", "theme", "width", "wanted"].map((id) => [id, field(id).value]));
  history.replaceState(null, "", `?${now}`);
}

show();
