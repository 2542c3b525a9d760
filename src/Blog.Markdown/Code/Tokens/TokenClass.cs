namespace Blog.Markdown.Code.Tokens;

/// <summary>What a piece of code is to a reader. Themes style a class by its letter.</summary>
internal enum TokenClass : byte
{
    /// <summary>Punctuation, ordinary names, white space.</summary>
    Plain,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A word of the language itself.</summary>
    Keyword,

    /// <summary>A text, its quotes included.</summary>
    String,

    /// <summary>An escape or placeholder in a text, or a regular expression.</summary>
    Escape,

    /// <summary>A number, a colour, a date.</summary>
    Number,

    /// <summary>A value with a name: <c>true</c>, <c>None</c>, <c>self</c>.</summary>
    Constant,

    /// <summary>The name of a function, where it is declared or called.</summary>
    Function,

    /// <summary>The name of a type.</summary>
    Type,

    /// <summary>A parameter, a key of data, a variable with a sigil.</summary>
    Variable,

    /// <summary>An operator.</summary>
    Operator,

    /// <summary>An attribute or a decorator.</summary>
    Attribute,

    /// <summary>A tag or a heading.</summary>
    Tag,

    /// <summary>An inserted line.</summary>
    Inserted,

    /// <summary>A deleted line.</summary>
    Deleted,

    /// <summary>An instruction to the compiler or to another tool.</summary>
    Directive,
}
