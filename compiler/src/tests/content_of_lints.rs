//! The lints of the small content, with their texts.

pub const LINTS: &str = r#"[[lint]]
id = "names-a-person"
condition = "names_a_person"
verdict = "WARN"
graver = "BLOCK"
confidence = "B"
rules = ["R01"]
sources = ["S51"]

[[lint]]
id = "vague"
condition = "vague"
verdict = "INFO"
confidence = "C"
sources = ["own"]
"#;

pub const LINTS_EN: &str = "\
lint-names-a-person = A person is named
    .remedy = Name the organization.
    .better = Alder Ltd
lint-vague = It is vague
    .remedy = Say what is meant.
    .better = Two services
";

pub const LINTS_DE: &str = "\
lint-names-a-person = Eine Person ist genannt
    .remedy = Nennen Sie die Organisation.
    .better = Alder GmbH
lint-vague = Es ist vage
    .remedy = Sagen Sie, was gemeint ist.
    .better = Zwei Services
";
