//! The list of what is inside for programs that watch over it: CycloneDX 1.6 as JSON. It has
//! neither a time nor a number of its own, so that the same content is the same file.

use anyhow::Result;
use serde_json::{Value, json};

use super::component::Component;
use super::crates::Crates;

/// The package as npm knows it; the sign before a scope is written by its number.
const PACKAGE: &str = "pkg:npm/%40scopecheck/element";

/// The whole file.
pub fn text(crates: &Crates) -> Result<String> {
    let ours = format!("{PACKAGE}@{}", crates.version);
    // Every program has the standard library, so it hangs on ours and on nothing else.
    let mut uses = crates.uses.clone();
    uses.extend(crates.components.iter().filter(|it| it.folder.is_none()).map(Component::address));
    uses.sort();
    let mut dependencies = vec![json!({"ref": ours, "dependsOn": uses})];
    dependencies.extend(
        crates.components.iter().map(|it| json!({"ref": it.address(), "dependsOn": it.uses})),
    );
    let list = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": ours,
                "group": "@scopecheck",
                "name": "element",
                "version": crates.version,
                "purl": ours,
                "licenses": [{"expression": "MIT OR Apache-2.0"}],
            },
        },
        "components": crates.components.iter().map(entry).collect::<Vec<_>>(),
        "dependencies": dependencies,
    });
    Ok(format!("{}\n", serde_json::to_string_pretty(&list)?))
}

fn entry(component: &Component) -> Value {
    let address = component.address();
    let mut entry = json!({
        "type": "library",
        "bom-ref": address,
        "name": component.name,
        "version": component.version,
        "purl": address,
        "scope": "required",
        "licenses": [{"expression": component.license}],
    });
    let mut add = |name: &str, value: Value| {
        if let Some(fields) = entry.as_object_mut() {
            fields.insert(name.to_owned(), value);
        }
    };
    if let Some(sha256) = &component.sha256 {
        add("hashes", json!([{"alg": "SHA-256", "content": sha256}]));
    }
    if let Some(url) = &component.repository {
        add("externalReferences", json!([{"type": "vcs", "url": url}]));
    }
    entry
}
