//! The pattern of one text: the part of Fluent that the packs support.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::model::{Case, Part, Variant};

/// Closes the message about a feature that is not supported.
pub const SUPPORTED: &str = "Supported are text, placeables such as { $name }, string literals \
     such as {\"\"}, and a choice by number, { $count -> [one] … *[other] … }, whose variants \
     hold no further choice.";

/// The pieces of the pattern, or what it uses that is not supported.
pub fn parts(pattern: &Pattern<&str>) -> Result<Vec<Part>, String> {
    pattern.elements.iter().map(element).collect()
}

fn element(element: &PatternElement<&str>) -> Result<Part, String> {
    match element {
        PatternElement::TextElement { value } => Ok(Part::Literal((*value).to_owned())),
        PatternElement::Placeable { expression } => placeable(expression),
    }
}

fn placeable(expression: &Expression<&str>) -> Result<Part, String> {
    match expression {
        Expression::Inline(inline) => self::inline(inline),
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("a choice by something else than a placeable".into());
            };
            let variants = variants
                .iter()
                .map(|variant| {
                    let parts = parts(&variant.value)?;
                    if parts.iter().any(|part| matches!(part, Part::Select { .. })) {
                        return Err("a choice inside a choice".into());
                    }
                    Ok(Variant { case: case(&variant.key)?, default: variant.default, parts })
                })
                .collect::<Result<_, String>>()?;
            Ok(Part::Select { argument: id.name.into(), variants })
        }
    }
}

fn inline(inline: &InlineExpression<&str>) -> Result<Part, String> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            Ok(Part::Literal(unescape_unicode_to_string(value).into_owned()))
        }
        InlineExpression::VariableReference { id } => Ok(Part::Argument(id.name.into())),
        InlineExpression::NumberLiteral { value } => {
            Err(format!("the number literal {{ {value} }}"))
        }
        InlineExpression::FunctionReference { id, .. } => {
            Err(format!("the function {}()", id.name))
        }
        InlineExpression::MessageReference { id, .. } => {
            Err(format!("a reference to the message `{}`", id.name))
        }
        InlineExpression::TermReference { id, .. } => {
            Err(format!("a reference to the term `-{}`", id.name))
        }
        InlineExpression::Placeable { .. } => Err("a placeable inside a placeable".into()),
    }
}

fn case(key: &VariantKey<&str>) -> Result<Case, String> {
    match key {
        VariantKey::Identifier { name } => Ok(Case::Category((*name).to_owned())),
        VariantKey::NumberLiteral { value } => {
            let number = value.parse().map_err(|_| {
                format!("the variant [{value}], which is not a whole number from 0 on")
            })?;
            Ok(Case::Exact(number))
        }
    }
}
