namespace Blog.Text;

/// <content>What may be wrong with Markdown, directives and code.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG048.</summary>
    public static readonly DiagnosticRule StrayDirectiveEnd = Error(
        "BLOG048",
        "This '{0}' closes nothing.",
        "A line of colons closes the directive that was opened with just as many; none such is open here.",
        "Delete the line, or give it the length of the opening one."
    );

    /// <summary>BLOG049.</summary>
    public static readonly DiagnosticRule MarkdownTooDeep = Error(
        "BLOG049",
        "The Markdown is nested too deeply.",
        "More than a hundred quotes, lists or other elements stand within one another; it is probably no text.",
        "Take some of the nesting out."
    );

    /// <summary>BLOG050.</summary>
    public static readonly DiagnosticRule UnknownCodeLanguage = Warning(
        "BLOG050",
        "There is no language '{0}' for code.",
        "The fence's first word names the language to colour; this one is not known.",
        "Correct it, or write 'text'."
    );

    /// <summary>BLOG051.</summary>
    public static readonly DiagnosticRule UnknownDirective = Error(
        "BLOG051",
        "There is no directive '{0}'. Known: {1}.",
        "A directive is a template in the theme's or the site's directives folder.",
        "Correct the name, or add directives/{0}.html under content/_theme/."
    );

    /// <summary>BLOG052.</summary>
    public static readonly DiagnosticRule UnclosedDirective = Error(
        "BLOG052",
        "The directive '{0}' does not end.",
        "Each ':::' that opens a directive needs a ':::' line of the same length that closes it.",
        "Add the closing line."
    );

    /// <summary>BLOG053.</summary>
    public static readonly DiagnosticRule InvalidAttribute = Error(
        "BLOG053",
        "The attribute '{0}' cannot be read: {1}",
        "Attributes are written key=value or key=\"a value\".",
        "Mend the attribute."
    );

    /// <summary>BLOG054.</summary>
    public static readonly DiagnosticRule MissingAttribute = Error(
        "BLOG054",
        "The directive '{0}' needs the attribute '{1}'.",
        "It cannot be rendered without it.",
        "Add it."
    );

    /// <summary>BLOG055.</summary>
    public static readonly DiagnosticRule MissingInclude = Error(
        "BLOG055",
        "There is no file '{0}' to include.",
        "The path is looked up beside the document, or below content/ when it starts with a slash.",
        "Correct the path."
    );

    /// <summary>BLOG056.</summary>
    public static readonly DiagnosticRule MissingRegion = Error(
        "BLOG056",
        "There is no region '{0}' in {1}.",
        "A region stands between two lines that hold 'region: name' and 'endregion: name'.",
        "Correct the name, or mark the region in the file."
    );

    /// <summary>BLOG057.</summary>
    public static readonly DiagnosticRule IncludeCycle = Error(
        "BLOG057",
        "'{0}' includes itself.",
        "The included files lead back to the document that includes them.",
        "Take one of the includes out."
    );

    /// <summary>BLOG058.</summary>
    public static readonly DiagnosticRule UndefinedFootnote = Warning(
        "BLOG058",
        "The footnote '{0}' is not defined.",
        "There is a reference but no '[^{0}]: …' for it.",
        "Add the note, or delete the reference."
    );

    /// <summary>BLOG059.</summary>
    public static readonly DiagnosticRule DuplicateHeadingId = Error(
        "BLOG059",
        "The id '{0}' stands twice in this document.",
        "An address can lead to one place only.",
        "Give one of the headings another id."
    );

    private static DiagnosticRule[] MarkdownRules =>
        [
            StrayDirectiveEnd,
            MarkdownTooDeep,
            UnknownCodeLanguage,
            UnknownDirective,
            UnclosedDirective,
            InvalidAttribute,
            MissingAttribute,
            MissingInclude,
            MissingRegion,
            IncludeCycle,
            UndefinedFootnote,
            DuplicateHeadingId,
        ];
}
