namespace Blog.Text;

/// <content>What may be wrong with Markdown, the HTML in it, and what other programs understand in Markdown.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A line of colons closes a directive that was never opened, or has another length than its opening
    /// line.</summary>
    public static readonly DiagnosticRule StrayDirectiveEnd = Error(
        "BLOG048",
        "This '{0}' closes nothing.",
        "A line of colons closes the directive that was opened with just as many; none such is open here.",
        "Delete the line, or give it the length of the opening one."
    );

    /// <summary>Quotes, lists or other elements are nested more than a hundred deep.</summary>
    public static readonly DiagnosticRule MarkdownTooDeep = Error(
        "BLOG049",
        "The Markdown is nested too deeply.",
        "More than a hundred quotes, lists or other elements stand within one another; it is probably not a text.",
        "Take some of the nesting out."
    );

    /// <summary>A fence names a language that cannot be coloured.</summary>
    public static readonly DiagnosticRule UnknownCodeLanguage = Warning(
        "BLOG050",
        "There is no language '{0}' for code.",
        "The fence's first word names the language to colour; this one is not known.",
        "Correct it, or write 'text'."
    );

    /// <summary>A directive has no template in the theme or the site.</summary>
    public static readonly DiagnosticRule UnknownDirective = Error(
        "BLOG051",
        "There is no directive '{0}'. Known: {1}.",
        "A directive is a template in the theme's or the site's directives folder.",
        "Correct the name, or add directives/{0}.html under content/_theme/."
    );

    /// <summary>A directive has no closing line.</summary>
    public static readonly DiagnosticRule UnclosedDirective = Error(
        "BLOG052",
        "The directive '{0}' does not end.",
        "Each ':::' that opens a directive needs a ':::' line of the same length that closes it.",
        "Add the closing line."
    );

    /// <summary>An attribute is not written as key=value.</summary>
    public static readonly DiagnosticRule InvalidAttribute = Error(
        "BLOG053",
        "The attribute '{0}' cannot be read: {1}",
        "Attributes are written key=value or key=\"a value\".",
        "Mend the attribute."
    );

    /// <summary>A directive lacks an attribute that it cannot do without.</summary>
    public static readonly DiagnosticRule MissingAttribute = Error(
        "BLOG054",
        "The directive '{0}' needs the attribute '{1}'.",
        "It cannot be rendered without it.",
        "Add it."
    );

    /// <summary>A file to include does not exist.</summary>
    public static readonly DiagnosticRule MissingInclude = Error(
        "BLOG055",
        "There is no file '{0}' to include.",
        "The path is looked up beside the document, or below content/ when it starts with a slash.",
        "Correct the path."
    );

    /// <summary>A file to include has no region of that name.</summary>
    public static readonly DiagnosticRule MissingRegion = Error(
        "BLOG056",
        "There is no region '{0}' in {1}.",
        "A region stands between two lines that hold 'region: name' and 'endregion: name'.",
        "Correct the name, or mark the region in the file."
    );

    /// <summary>A file includes itself, directly or through others.</summary>
    public static readonly DiagnosticRule IncludeCycle = Error(
        "BLOG057",
        "'{0}' includes itself.",
        "The included files lead back to the document that includes them.",
        "Take one of the includes out."
    );

    /// <summary>The text refers to a footnote that is not defined.</summary>
    public static readonly DiagnosticRule UndefinedFootnote = Warning(
        "BLOG058",
        "The footnote '{0}' is not defined.",
        "There is a reference but no '[^{0}]: …' for it.",
        "Add the note, or delete the reference."
    );

    /// <summary>Two headings of a document were given the same id.</summary>
    public static readonly DiagnosticRule DuplicateHeadingId = Error(
        "BLOG059",
        "The id '{0}' stands twice in this document.",
        "An address can lead to one place only.",
        "Give one of the headings another id."
    );

    /// <summary>A row has more cells than its table has columns.</summary>
    public static readonly DiagnosticRule ExtraCells = Warning(
        "BLOG167",
        "This row has more cells than the table has columns ({0}): readers do not see '{1}'.",
        "The row with the titles says how many columns a table has; cells beyond them are dropped, as on GitHub.",
        "Add a title, or write '\\|' for a '|' that is text, in code too."
    );

    /// <summary>A template tag of another generator stands in the text.</summary>
    public static readonly DiagnosticRule ForeignTemplate = Warning(
        "BLOG168",
        "'{0}' is {1}, which means nothing here: {2}.",
        "It comes from another generator and does nothing here. Of each kind in a document, the first is reported.",
        "Write what it stood for. If it is meant as text, put it in backticks or a fence."
    );

    /// <summary>Text looks like a formula in TeX, but its marks do not make it one.</summary>
    public static readonly DiagnosticRule FormulaAsText = Warning(
        "BLOG156",
        "'{0}' looks like a formula and is text: {1}.",
        "A formula between single dollars has no space inside them and no digit after the last one; one between "
            + "double dollars has no empty line, unless the dollars stand on lines of their own. HTML has no formulas "
            + "between dollars. Of a document's texts like this, the first is reported.",
        "Write it as a formula. If it is meant as text, put it in backticks or a fence, write '\\$' for '$', or turn "
            + "formulas off with 'math: false' in the front matter."
    );

    /// <summary>A fence has a word that means nothing there.</summary>
    public static readonly DiagnosticRule UnknownFenceWord = Warning(
        "BLOG169",
        "Left out, since it means nothing behind a fence: '{0}'.",
        "A fence has title=\"…\", linenos or linenos=10, line numbers in braces for lines to highlight, diff, file=…, "
            + "region=… and annotate. A diagram has caption=\"…\", alt=\"…\", width=60% and code too.",
        "Delete it, or write it as one of those."
    );

    /// <summary>A container is written in another program's syntax.</summary>
    public static readonly DiagnosticRule ForeignContainer = Warning(
        "BLOG170",
        "'{0}' is a container of another program: {1}.",
        "Other programs have boxes by other names, or by other marks than ':::'.",
        "Write an alert ('> [!NOTE]') or a directive of the theme ('::: details')."
    );

    /// <summary>The address of a link or image has a space in it.</summary>
    public static readonly DiagnosticRule SpacedAddress = Warning(
        "BLOG187",
        "'{0}' is not {1}, since there is a space in its address: readers see it as it stands.",
        "An address ends at the first space (CommonMark 0.31.2, 6.3); other programs are not so strict.",
        "Put the address in angle brackets, or write '%20' for each space."
    );

    /// <summary>A footnote is defined, and nothing refers to it.</summary>
    public static readonly DiagnosticRule UnusedFootnote = Warning(
        "BLOG171",
        "Nothing refers to the footnote '{0}', so readers do not see it.",
        "Notes are shown where the text refers to them; there is no '[^{0}]' in the text.",
        "Refer to it, or delete it. If it is text, write '\\[' for '['."
    );

    /// <summary>A link or abbreviation is defined, and nothing uses it.</summary>
    public static readonly DiagnosticRule UnusedDefinition = Warning(
        "BLOG172",
        "Nothing uses the definition '{0}', so readers do not see it{1}.",
        "'[label]: address' gives a link of the text its address, and '*[label]: words' explains an abbreviation; "
            + "neither is shown itself. Those that hold an address are reported once for a document. '[comment]: #' "
            + "and '[//]: <>' count as comments.",
        "Delete it. If it is text, write '\\[' for '['."
    );

    /// <summary>A label is defined twice.</summary>
    public static readonly DiagnosticRule DoubleDefinition = Warning(
        "BLOG173",
        "'{0}' is defined in line {1} too, so readers do not see this.",
        "A label means one thing in a document: the first footnote or link that is defined with it, the last "
            + "abbreviation.",
        "Give it another label, or delete it."
    );

    /// <summary>A directive has an attribute that its template does not read.</summary>
    public static readonly DiagnosticRule UnknownDirectiveWord = Warning(
        "BLOG175",
        "Left out, since it means nothing to the directive '{0}': '{1}'.",
        "Its template in the theme reads no attribute of that name.",
        "Delete it. A text of several words goes in quotes: summary=\"More of it\"."
    );

    /// <summary>Angle brackets were meant as text, and browsers take them for an unknown element.</summary>
    public static readonly DiagnosticRule UnseenTag = Warning(
        "BLOG162",
        "Readers do not see '{0}': {1}.",
        "Angle brackets make it HTML, and browsers show nothing for what they do not know: 'List<T>' becomes 'List'.",
        "If it is text, put it in backticks or write '\\<' for '<'; if not, correct it."
    );

    /// <summary>An HTML element has no end tag.</summary>
    public static readonly DiagnosticRule UnclosedElement = Warning(
        "BLOG163",
        "'<{0}>' is never closed.",
        "Without its end tag an element takes in all that follows, so it was closed at the end of what it stands in.",
        "Add '</{0}>'; if it is text, put it in backticks or write '\\<' for '<'."
    );

    /// <summary>An HTML end tag has no start tag.</summary>
    public static readonly DiagnosticRule StrayEndTag = Warning(
        "BLOG164",
        "'{0}' closes nothing and is left out.",
        "No such element is open in this part of the document; the end tag would close one of the theme's.",
        "Delete it, or add the start tag; if it is text, put it in backticks or write '\\<' for '<'."
    );

    /// <summary>An HTML comment or its like is never closed.</summary>
    public static readonly DiagnosticRule UnclosedComment = Warning(
        "BLOG165",
        "'{0}' has no '{1}' to close it, so readers do not see what follows.",
        "A comment goes on until it is closed; this one takes the rest of what it stands in.",
        "Add '{1}' where it ends; if it is text, put it in backticks or write '\\<' for '<'."
    );

    /// <summary>An HTML tag has no <c>&gt;</c>.</summary>
    public static readonly DiagnosticRule UnfinishedTag = Warning(
        "BLOG166",
        "The tag '<{0}' has no '>' and is shown as text.",
        "A tag ends at its '>', within the same block of HTML; a quote that is missing behind a value hides it.",
        "Add the '>' or the quote."
    );

    /// <summary>Text stands in an HTML element that browsers do not show.</summary>
    public static readonly DiagnosticRule HiddenText = Warning(
        "BLOG174",
        "Readers do not see what stands in '<{0}>': {1}.",
        "Browsers do not show the text of '<title>', '<noframes>' and '<noembed>' in a page, nor that of an "
            + "'<iframe>' without attributes. '<noscript>', '<template>' and '<datalist>' are reported within "
            + "sentences only: a '<noscript>' of its own, and a '<template>' or '<datalist>' with elements in it, "
            + "are meant.",
        "If it is text, put the tags in backticks or write '\\<' for '<'; if not, delete them."
    );

    /// <summary>A document that is in feeds or mails has a script.</summary>
    public static readonly DiagnosticRule ScriptNotInFeeds = Warning(
        "BLOG217",
        "Readers of feeds and mails see nothing of what this script does{0}.",
        "Programs that show feeds and mails run no scripts, so both are written without them. It is reported at the "
            + "first script of a document.",
        "See that the text makes sense without it. What other sites have embedded by a script, such as a gist or a "
            + "post, is shown to all readers where its address stands alone in a paragraph (docs/cards.md)."
    );

    /// <summary>A document that is in feeds or mails has a frame.</summary>
    public static readonly DiagnosticRule FrameNotInFeeds = Warning(
        "BLOG218",
        "Readers of feeds and mails get a link in place of this frame{0}.",
        "Programs that show feeds and mails show no frames, so both have a link to its page, named by its 'title'. It "
            + "is reported at the first frame of a document.",
        "For a film, slides, a pen or a notebook write its address alone in a paragraph: it becomes a card with a "
            + "picture, and asks its site for nothing before a reader wants to see it (docs/cards.md). Otherwise give "
            + "the frame a 'title' that reads well as a link."
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
            ExtraCells,
            ForeignTemplate,
            FormulaAsText,
            UnknownFenceWord,
            ForeignContainer,
            SpacedAddress,
            UnusedFootnote,
            UnusedDefinition,
            DoubleDefinition,
            UnknownDirectiveWord,
            UnseenTag,
            UnclosedElement,
            StrayEndTag,
            UnclosedComment,
            UnfinishedTag,
            HiddenText,
            ScriptNotInFeeds,
            FrameNotInFeeds,
        ];
}
