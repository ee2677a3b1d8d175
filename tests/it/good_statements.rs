//! Statements that a certification body would accept to read: nothing graver than INFO.

use scopecheck::{
    domain::{Edition, Scope, Verdict},
    engine::{fill, lint, recognize},
};

const EN: [&str; 27] = [
    "The service management system of Alder Hosting Ltd that supports the planning, delivery and improvement of managed hosting and backup services to external customers from its data centres in Leeds and York, in accordance with the service catalogue version 3.1.",
    "The SMS of the IT Operations department of Cedar Bank plc supporting the delivery of online banking platform services to the retail division.",
    "The SMS of Ivy MSP LLC supporting managed workplace services to external customers.",
    "The SMS of Gorse Ltd supporting e-mail services to external customers.",
    "The service management system of Birch Data GmbH that supports the provision of application management, network and security operations services to external customers.",
    "The SMS of Hotel Elm Ltd supporting suite reservation and guest network services to external customers from London.",
    "The service management system of the University of Ashby supporting the delivery of campus network, e-learning and research computing services to students and staff.",
    "The SMS of Hazel County Council supporting the provision of workplace, telephony and records services to internal customers from Ashby.",
    "The service management system of Larch Software Ltd supporting the operation of its payroll application services to external customers.",
    "The SMS of Rowan Telecom SA supporting the design, transition and delivery of voice and data services to business customers in Spain and Portugal.",
    "Managed hosting services provided by Alder Hosting Ltd to external customers from Leeds.",
    "Alder Hosting Ltd provides managed hosting and backup services to external customers.",
    "The SMS of Oak & Sons Ltd supporting print, scan and archive services to law firms.",
    "The service management system of Willow Cloud Inc. supporting virtual machine, storage and database services for external customers from Dublin, on its private cloud platform.",
    "The SMS of Thyme Logistics BV supporting fleet tracking services to external customers.",
    "The service management system of Maple Health LLC supporting patient record and imaging services to hospitals, in accordance with the service catalogue dated 2026-03-01.",
    "The SMS of the Network Group of Sorrel plc supporting wide area network services to internal customers.",
    "The service management system of Juniper Parking Ltd that supports the delivery of parking guidance and payment services to cities.",
    "The SMS of Clover Media Ltd supporting video streaming and content delivery services to broadcasters. Printing services are outside the scope.",
    "The SMS of Fern Energy AG supporting smart metering and grid monitoring services to internal and external customers from Graz.",
    "The service management system of Poplar Payments Ltd supporting card processing services to merchants, excluding cash handling services.",
    "The SMS of Aspen Airport Services Ltd supporting check-in, baggage system and flight information services to airlines.",
    "The service management system of Linden IT eG supporting mobile device management and document management services to its members.",
    "The SMS of Cypress Facilities Ltd supporting building access and on-site reception services to tenants.",
    "The service management system of Yew Translations Ltd supporting translation workflow services to publishers.",
    "The SMS of Medlar Water Board supporting control room and field workforce services to internal customers.",
    "The service management system of Quince Retail SAS supporting the delivery and improvement of point of sale and web shop services to its stores from Lyon.",
];

const DE: [&str; 27] = [
    "Das Servicemanagementsystem der Erle Hosting GmbH für die Planung, Erbringung und Verbesserung von Hosting und Backup für externe Kunden an den Standorten Bonn und Trier gemäß Servicekatalog 3.1.",
    "Das Servicemanagementsystem der Abteilung IT-Betrieb der Stadtwerke Trier für Arbeitsplatz- und Druckservices für interne Kunden.",
    "Das Servicemanagementsystem der Jasmin Vertriebs GmbH für Telefonieservices für Geschäftskunden.",
    "Das Servicemanagementsystem der Olive Rechenzentrum eG für Housing- und Hostingservices für ihre Mitglieder an den Standorten Bonn und Trier.",
    "Das SMS der Birke Daten GmbH & Co. KG für Anwendungsbetrieb, Netzwerk und Datensicherung für externe Kunden.",
    "Das Servicemanagementsystem der Universität Eschbach für die Bereitstellung von Campusnetz, E-Learning und Rechendiensten für Studierende und Beschäftigte.",
    "Das Servicemanagementsystem des Landkreises Ahorntal für Arbeitsplatz, Telefonie und Fachverfahren für interne Kunden am Standort Ahorn.",
    "Das Servicemanagementsystem der Hotel Ulme AG für Suite-Reservierung und Gästenetz für externe Kunden.",
    "Betrieb von Rechenzentren durch die Erle GmbH für externe Kunden in Bonn.",
    "Die Erle Hosting GmbH erbringt Hosting- und Backup-Services für externe Kunden.",
    "Das Servicemanagementsystem von Larix Consulting für Dokumentenmanagement und Archivierung für Kanzleien.",
    "Das SMS der Weide Cloud AG für virtuelle Server, Speicher und Datenbanken für externe Kunden auf Basis ihrer privaten Cloud.",
    "Das Servicemanagementsystem der Klinik Linde gGmbH für Patientenakte und Bildarchiv für die Fachabteilungen.",
    "Das Servicemanagementsystem der Netzgruppe der Sorbus AG für Weitverkehrsnetze für interne Kunden.",
    "Das SMS der Thymian Logistik GmbH für Sendungsverfolgung und Lagerverwaltung für Handelsunternehmen.",
    "Das Servicemanagementsystem der Espe Zahlungsverkehr GmbH für Kartenzahlung und Abrechnungsportal für Händler gemäß Servicekatalog vom 1. März 2026.",
    "Das Servicemanagementsystem der Farn Energie AG für Zählerfernauslesung und Netzüberwachung für interne und externe Kunden aus Graz.",
    "Das SMS der Klee Medien GmbH für Videostreaming für Rundfunkanstalten. Druckservices liegen außerhalb des Anwendungsbereichs.",
    "Das Servicemanagementsystem der Eibe Übersetzungen GmbH für Übersetzungsportale für Verlage.",
    "Das Servicemanagementsystem der Quitte Handel SE für die Erbringung und Verbesserung von Kassen- und Webshop-Services für ihre Filialen.",
    "Das SMS der Zypresse Gebäude GmbH für Zutrittskontrolle und Empfang für Mieter.",
    "Das Servicemanagementsystem des Wasserverbands Mispel für Leitwarte und Einsatzplanung für interne Kunden.",
    "Das Servicemanagementsystem der Flughafen Espe GmbH für Check-in, Gepäcksystem und Fluginformation für Fluggesellschaften.",
    "Das SMS der Pappel Parken GmbH für Parkleitsysteme für Städte mit Ausnahme von Bezahldiensten.",
    "Das Servicemanagementsystem der Linde IT eG für die Verwaltung mobiler Geräte für ihre Mitglieder.",
    "Das Servicemanagementsystem der Holunder Versicherung AG für Vertragsverwaltung, Weiterleitung und Postbearbeitung für die Geschäftsbereiche.",
    "Das Servicemanagementsystem der Gemeinde Rotdorn für Bürgerportal und E-Akte für Bürgerinnen und Bürger.",
];

fn check(texts: &[&str], language: &str) {
    for text in texts {
        let recognized = recognize(text, None);
        assert_eq!(recognized.language, language, "{text}");
        let filled = fill(&Scope::default(), &recognized, Edition::E2018);
        for scope in [Scope::default(), filled] {
            for hit in lint(text, language, &scope, Edition::E2018) {
                assert!(
                    hit.verdict <= Verdict::Info,
                    "{}: {:?} in {text}",
                    hit.lint.id,
                    hit.subjects
                );
            }
        }
        assert!(recognized.organization.is_some() && !recognized.services.is_empty(), "{text}");
    }
}

#[test]
fn good_english_is_left_alone() {
    check(&EN, "en");
}

#[test]
fn good_german_is_left_alone() {
    check(&DE, "de");
}
