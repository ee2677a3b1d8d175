//! What is to be said, independent of the language.

/// The number of a text, the same in every language pack of one rule set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextKey(pub u16);

/// A text with what its placeables are filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The text.
    pub key: TextKey,
    /// The arguments, in alphabetical order of the placeables' names.
    pub args: Vec<Arg>,
}

/// What a placeable is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Text as it stands, such as a name that the visitor gave, or a year.
    Text(String),
    /// A quantity: thousands are grouped, and plurals are chosen by it.
    Number(u32),
    /// Another text.
    Key(TextKey),
    /// Another text with its own arguments.
    Message(Message),
    /// Several, joined as "a, b and c".
    List(Vec<Arg>),
}

impl From<TextKey> for Message {
    fn from(key: TextKey) -> Self {
        Self { key, args: Vec::new() }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<TextKey> for Arg {
    fn from(key: TextKey) -> Self {
        Self::Key(key)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<Vec<Arg>> for Arg {
    fn from(list: Vec<Arg>) -> Self {
        Self::List(list)
    }
}
