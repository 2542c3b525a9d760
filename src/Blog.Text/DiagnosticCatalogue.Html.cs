namespace Blog.Text;

/// <content>What may be wrong with HTML within Markdown.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG162.</summary>
    public static readonly DiagnosticRule UnseenTag = Warning(
        "BLOG162",
        "Readers do not see '{0}': {1}.",
        "Angle brackets make it HTML, and browsers show nothing for what they do not know: 'List<T>' becomes 'List'.",
        "If it is text, put it in backticks or write '\\<' for '<'; if not, correct it."
    );

    /// <summary>BLOG163.</summary>
    public static readonly DiagnosticRule UnclosedElement = Warning(
        "BLOG163",
        "'<{0}>' is never closed.",
        "Without its end tag an element takes in all that follows, so it was closed at the end of what it stands in.",
        "Add '</{0}>'; if it is text, put it in backticks or write '\\<' for '<'."
    );

    /// <summary>BLOG164.</summary>
    public static readonly DiagnosticRule StrayEndTag = Warning(
        "BLOG164",
        "'{0}' closes nothing and is left out.",
        "No such element is open in this part of the document; the end tag would close one of the theme's.",
        "Delete it, or add the start tag; if it is text, put it in backticks or write '\\<' for '<'."
    );

    /// <summary>BLOG165.</summary>
    public static readonly DiagnosticRule UnclosedComment = Warning(
        "BLOG165",
        "'{0}' has no '{1}' to close it, so readers do not see what follows.",
        "A comment goes on until it is closed; this one takes the rest of what it stands in.",
        "Add '{1}' where it ends; if it is text, put it in backticks or write '\\<' for '<'."
    );

    /// <summary>BLOG166.</summary>
    public static readonly DiagnosticRule UnfinishedTag = Warning(
        "BLOG166",
        "The tag '<{0}' has no '>' and is shown as text.",
        "A tag ends at its '>', within the same block of HTML; a quote that is missing behind a value hides it.",
        "Add the '>' or the quote."
    );

    /// <summary>BLOG174.</summary>
    public static readonly DiagnosticRule HiddenText = Warning(
        "BLOG174",
        "Readers do not see what stands in '<{0}>': {1}.",
        "Browsers do not show the text of '<title>', '<noframes>' and '<noembed>' in a page, nor that "
            + "of an '<iframe>' without attributes. "
            + "'<noscript>', '<template>' and '<datalist>' are reported within sentences only: "
            + "a '<noscript>' of its own, and a "
            + "'<template>' or '<datalist>' with elements in it, are meant.",
        "If it is text, put the tags in backticks or write '\\<' for '<'; if not, delete them."
    );

    private static DiagnosticRule[] HtmlRules =>
        [UnseenTag, UnclosedElement, StrayEndTag, UnclosedComment, UnfinishedTag, HiddenText];
}
