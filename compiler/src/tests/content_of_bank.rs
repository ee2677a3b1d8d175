//! Sections, documents and attributes of the small content.

pub const SECTIONS: &str = r#"[[area]]
id = "direction"

[[section]]
id = "issues"
area = "direction"
topics = ["issues"]

[[section]]
id = "needs"
area = "direction"
topics = ["needs"]
process = true
"#;

pub const DOCUMENTS: &str = r#"[[document]]
id = "records"
clause = "4.1"
editions = ["2018"]
kind = "record"
may_be_none = true
role = "operations"
shown_by = ["incident.quick/incident-records"]
sources = ["S70"]
verified = true
"#;

pub const ATTRIBUTES: &str = r#"[[attribute]]
id = "pa2_1"
level = 2
evidence = ["targets"]
"#;

pub const BANK_EN: &str = "\
area-direction = Direction
section-issues = Issues at hand
section-needs = Needs of others
document-records = Records of work
    .hint = Any list will do.
attribute-pa2-1 = We steer it
    .name = Performance management
    .old-name = Performance management before
    .short = Steered
    .hint = By targets
    .why = Without, it drifts
    .auditor = Sees targets
    .evidence-targets = Targets
";

pub const BANK_DE: &str = "\
area-direction = Richtung
section-issues = Themen von heute
section-needs = Bedürfnisse anderer
document-records = Aufzeichnungen der Arbeit
    .hint = Jede Liste genügt.
attribute-pa2-1 = Wir steuern ihn
    .name = Leistungssteuerung
    .old-name = Leistungssteuerung früher
    .short = Gesteuert
    .hint = Mit Zielen
    .why = Ohne treibt er ab
    .auditor = Sieht Ziele
    .evidence-targets = Ziele
";
