using System.Collections.Immutable;

namespace Blog.Text;

/// <summary>Every kind of mistake the program knows, with its cause and its cure. An id is never reused.</summary>
public static partial class DiagnosticCatalogue
{
    // Files.
    /// <summary>BLOG001.</summary>
    public static readonly DiagnosticRule InvalidUtf8 = Error("BLOG001", "The file is not valid UTF-8 at byte {0}.",
        "The bytes there are no UTF-8; the file was probably saved in another encoding.", "Save the file as UTF-8 in the editor.");
    /// <summary>BLOG002.</summary>
    public static readonly DiagnosticRule UnreadableFile = Error("BLOG002", "The file cannot be read: {0}",
        "The operating system refused to give the file's content.", "Check the file's permissions and that no link is broken.");
    /// <summary>BLOG003.</summary>
    public static readonly DiagnosticRule FileTooLarge = Error("BLOG003", "The file is {0} MB; text files may have up to {1} MB.",
        "A text file of that size is almost always something else that got into the content folder.", "Move the file out of content/, or split it.");
    /// <summary>BLOG004.</summary>
    public static readonly DiagnosticRule SiteNotFound = Error("BLOG004", "There is no site here: neither '{0}' nor a folder above it has content/site.yml.",
        "The site's root is found by walking up from the working folder to one that holds content/site.yml.", "Run the command inside the site, or name its root with --root.");

    // Data: YAML, TOML, JSON, CSV.
    /// <summary>BLOG010.</summary>
    public static readonly DiagnosticRule InvalidYaml = Error("BLOG010", "This is not valid YAML: {0}",
        "The parser could not read on from here; a colon or a quote in an unquoted value is the usual reason.", "Quote the value, or mend the indentation.");
    /// <summary>BLOG011.</summary>
    public static readonly DiagnosticRule DuplicateKey = Error("BLOG011", "The key '{0}' stands here for the second time.",
        "Keys of one map are compared without case, and each may stand once.", "Delete one of the two.");
    /// <summary>BLOG012.</summary>
    public static readonly DiagnosticRule DataTooComplex = Error("BLOG012", "The data is too large or too deep to be read: {0}",
        "Aliases that multiply, or nesting beyond any use, are refused before they fill the memory.", "Write the values out, with less nesting.");
    /// <summary>BLOG013.</summary>
    public static readonly DiagnosticRule InvalidToml = Error("BLOG013", "This is not valid TOML: {0}",
        "The parser could not read on from here.", "Mend the line; front matter between +++ lines is TOML, between --- lines YAML.");
    /// <summary>BLOG014.</summary>
    public static readonly DiagnosticRule InvalidJson = Error("BLOG014", "This is not valid JSON: {0}",
        "The parser could not read on from here.", "Mend the line; JSON has no comments and no trailing commas.");
    /// <summary>BLOG015.</summary>
    public static readonly DiagnosticRule InvalidCsv = Error("BLOG015", "This row has {0} fields; the heading has {1}.",
        "Every row of a CSV file has as many fields as its first row, which names them.", "Add the missing fields, or quote a field that holds a comma.");
    /// <summary>BLOG016.</summary>
    public static readonly DiagnosticRule UnclosedFrontMatter = Error("BLOG016", "The front matter that starts here does not end: no closing '{0}' line follows.",
        "Front matter stands between two lines of --- (YAML) or +++ (TOML).", "Add the closing line.");
    /// <summary>BLOG017.</summary>
    public static readonly DiagnosticRule NotAMap = Error("BLOG017", "Expected keys and values here, found {0}.",
        "The file or the value must be a map: 'key: value' lines.", "Write it as keys with values.");
    /// <summary>BLOG018.</summary>
    public static readonly DiagnosticRule DataNameTaken = Error("BLOG018", "Two data files have the name '{0}'.",
        "Data files reach themes as data.name, where name is the file's name without extension.", "Rename one of them.");

    /// <summary>BLOG019.</summary>
    public static readonly DiagnosticRule MalformedCsv = Error("BLOG019", "This is not valid CSV: {0}",
        "A quoted field ends at the next quote that is not doubled, and every column has a name.", "Mend the quotes or the heading.");

    // Settings and typed values.
    /// <summary>BLOG020.</summary>
    public static readonly DiagnosticRule UnknownSetting = Error("BLOG020", "There is no setting '{0}'.",
        "Every key of the site's and the theme's settings is known to the program; this one is not.", "Correct the key, or see the list of settings in docs/settings.md.");
    /// <summary>BLOG021.</summary>
    public static readonly DiagnosticRule WrongType = Error("BLOG021", "'{0}' must be {1}, not {2}.",
        "The value has another type than the key asks for.", "Write a value of that type.");
    /// <summary>BLOG022.</summary>
    public static readonly DiagnosticRule MissingSetting = Error("BLOG022", "The setting '{0}' is missing.",
        "The site cannot be built without it.", "Add it to content/site.yml.");
    /// <summary>BLOG023.</summary>
    public static readonly DiagnosticRule InvalidValue = Error("BLOG023", "'{0}' is not {1}.",
        "The value has the right type and a form that cannot be used.", "Write a value of that form.");
    /// <summary>BLOG024.</summary>
    public static readonly DiagnosticRule UnknownTimeZone = Error("BLOG024", "There is no time zone '{0}'.",
        "Time zones are written by their names in the IANA database.", "Write a name like Europe/London or UTC.");
    /// <summary>BLOG025.</summary>
    public static readonly DiagnosticRule UnknownRuleId = Warning("BLOG025", "There is no warning '{0}' to silence.",
        "silence lists ids of warnings; this id is unknown, or is an error, which cannot be silenced.", "Delete it, or correct the id.");

    // Front matter.
    /// <summary>BLOG030.</summary>
    public static readonly DiagnosticRule InvalidDate = Error("BLOG030", "'{0}' is not a date.",
        "Dates are written year first: 2020-11-14, 2020-11-14 09:30, or with a zone 2020-11-14T09:30:00+01:00.", "Write the date in one of these forms.");
    /// <summary>BLOG031.</summary>
    public static readonly DiagnosticRule MissingTitle = Error("BLOG031", "The document has no title.",
        "A page cannot be listed without one.", "Add 'title:' to its front matter.");
    /// <summary>BLOG032.</summary>
    public static readonly DiagnosticRule MissingDate = Error("BLOG032", "The post has no date.",
        "A post's date comes from 'date:' or from its file name; a file's modification time is never used. Only a draft may be without.", "Add 'date:', or start the file name with it: 2020-11-14-name.md. What is still being written says 'draft: true'.");
    /// <summary>BLOG033.</summary>
    public static readonly DiagnosticRule MisspeltKey = Warning("BLOG033", "'{0}' is not a known key.",
        "Unknown keys are kept for themes, but this one is very near to a known one.", "Correct the key; if it is meant as it stands, put it below 'meta:'.");
    /// <summary>BLOG034.</summary>
    public static readonly DiagnosticRule InvalidSlug = Error("BLOG034", "'{0}' cannot be a slug.",
        "A slug becomes part of an address: letters, digits, '-', '_' and '.', without slashes.", "Write one of these characters only.");
    /// <summary>BLOG035.</summary>
    public static readonly DiagnosticRule InvalidPermalink = Error("BLOG035", "'{0}' cannot be a permalink: {1}",
        "A permalink is an address below the site: it starts with a slash and holds no '..', '?', '#' or control character.", "Write an address such as /notes/hdf5/.");
    /// <summary>BLOG036.</summary>
    public static readonly DiagnosticRule RepeatedMeaning = Warning("BLOG036", "'{0}' and '{1}' mean the same; '{1}' is ignored.",
        "Some keys have several names, as other generators use them.", "Keep one of the two.");
    /// <summary>BLOG037.</summary>
    public static readonly DiagnosticRule UpdatedBeforeDate = Warning("BLOG037", "The post was updated ({0}) before it was published ({1}).",
        "One of the two dates is probably mistyped.", "Correct it.");
    /// <summary>BLOG038.</summary>
    public static readonly DiagnosticRule UnknownAuthor = Error("BLOG038", "There is no author '{0}' in site.yml.",
        "Posts name authors by the names in the site's 'authors'.", "Add the author to site.yml, or correct the name.");
    /// <summary>BLOG039.</summary>
    public static readonly DiagnosticRule UnknownPlaceholder = Error("BLOG039", "There is no placeholder '{{{0}}}' in permalinks.",
        "Permalink patterns know year, month, day, slug, series and folder.", "Use one of these.");

    // Series and tags.
    /// <summary>BLOG040.</summary>
    public static readonly DiagnosticRule MissingSeriesPart = Warning("BLOG040", "Part {0} of the series '{1}' is missing.",
        "The parts before and after it exist, and it is not listed as planned.", "Write it, or list it under 'planned' in content/series.yml.");
    /// <summary>BLOG041.</summary>
    public static readonly DiagnosticRule DuplicateSeriesPart = Error("BLOG041", "Part {0} of the series '{1}' exists twice.",
        "Two documents have the same part number.", "Give one of them another number.");
    /// <summary>BLOG042.</summary>
    public static readonly DiagnosticRule SeriesPartOutOfOrder = Warning("BLOG042", "Part {0} of the series '{1}' is older than part {2}.",
        "Parts are read in the order of their numbers, but their dates run the other way.", "Correct the number or the date.");
    /// <summary>BLOG043.</summary>
    public static readonly DiagnosticRule InvalidSeriesPart = Error("BLOG043", "'{0}' is not a part number.",
        "Parts are counted from 1.", "Write a whole number from 1 to 9999, or leave 'part' out to count by date.");
    /// <summary>BLOG045.</summary>
    public static readonly DiagnosticRule TagSpeltTwoWays = Warning("BLOG045", "The tag '{0}' is spelt '{1}' elsewhere.",
        "Tags that differ only in case or punctuation share one page.", "Spell the tag the same way everywhere.");
    /// <summary>BLOG046.</summary>
    public static readonly DiagnosticRule InvalidTag = Error("BLOG046", "'{0}' cannot be a tag.",
        "A tag needs at least one letter or digit.", "Write a word.");

    // Markdown, directives and code.
    /// <summary>BLOG048.</summary>
    public static readonly DiagnosticRule StrayDirectiveEnd = Error("BLOG048", "This '{0}' closes nothing.",
        "A line of colons closes the directive that was opened with just as many; none such is open here.", "Delete the line, or give it the length of the opening one.");
    /// <summary>BLOG049.</summary>
    public static readonly DiagnosticRule MarkdownTooDeep = Error("BLOG049", "The Markdown is nested too deeply.",
        "More than a hundred quotes, lists or other elements stand within one another; it is probably no text.", "Take some of the nesting out.");
    /// <summary>BLOG050.</summary>
    public static readonly DiagnosticRule UnknownCodeLanguage = Warning("BLOG050", "There is no language '{0}' for code.",
        "The fence's first word names the language to colour; this one is not known.", "Correct it, or write 'text'.");
    /// <summary>BLOG051.</summary>
    public static readonly DiagnosticRule UnknownDirective = Error("BLOG051", "There is no directive '{0}'. Known: {1}.",
        "A directive is a template in the theme's or the site's directives folder.", "Correct the name, or add directives/{0}.html under content/_theme/.");
    /// <summary>BLOG052.</summary>
    public static readonly DiagnosticRule UnclosedDirective = Error("BLOG052", "The directive '{0}' does not end.",
        "Each ':::' that opens a directive needs a ':::' line of the same length that closes it.", "Add the closing line.");
    /// <summary>BLOG053.</summary>
    public static readonly DiagnosticRule InvalidAttribute = Error("BLOG053", "The attribute '{0}' cannot be read: {1}",
        "Attributes are written key=value or key=\"a value\".", "Mend the attribute.");
    /// <summary>BLOG054.</summary>
    public static readonly DiagnosticRule MissingAttribute = Error("BLOG054", "The directive '{0}' needs the attribute '{1}'.",
        "It cannot be rendered without it.", "Add it.");
    /// <summary>BLOG055.</summary>
    public static readonly DiagnosticRule MissingInclude = Error("BLOG055", "There is no file '{0}' to include.",
        "The path is looked up beside the document, or below content/ when it starts with a slash.", "Correct the path.");
    /// <summary>BLOG056.</summary>
    public static readonly DiagnosticRule MissingRegion = Error("BLOG056", "There is no region '{0}' in {1}.",
        "A region stands between two lines that hold 'region: name' and 'endregion: name'.", "Correct the name, or mark the region in the file.");
    /// <summary>BLOG057.</summary>
    public static readonly DiagnosticRule IncludeCycle = Error("BLOG057", "'{0}' includes itself.",
        "The included files lead back to the document that includes them.", "Take one of the includes out.");
    /// <summary>BLOG058.</summary>
    public static readonly DiagnosticRule UndefinedFootnote = Warning("BLOG058", "The footnote '{0}' is not defined.",
        "There is a reference but no '[^{0}]: …' for it.", "Add the note, or delete the reference.");
    /// <summary>BLOG059.</summary>
    public static readonly DiagnosticRule DuplicateHeadingId = Error("BLOG059", "The id '{0}' stands twice in this document.",
        "An address can lead to one place only.", "Give one of the headings another id.");

    // Links and images.
    /// <summary>BLOG060.</summary>
    public static readonly DiagnosticRule BrokenLink = Error("BLOG060", "The link '{0}' leads nowhere.",
        "No page, post or file of the site has that path or address.", "Correct the link.");
    /// <summary>BLOG061.</summary>
    public static readonly DiagnosticRule MissingAnchor = Error("BLOG061", "There is no '#{0}' in {1}.",
        "The page exists; nothing in it has that id.", "Correct the part after '#'.");
    /// <summary>BLOG062.</summary>
    public static readonly DiagnosticRule MissingImage = Error("BLOG062", "There is no image '{0}'.",
        "The path is looked up beside the document, or below content/ when it starts with a slash.", "Correct the path, or add the file.");
    /// <summary>BLOG064.</summary>
    public static readonly DiagnosticRule LinkToUnpublished = Error("BLOG064", "The link leads to '{0}', which is not published: {1}.",
        "Readers would find nothing there.", "Publish it first, or take the link out.");
    /// <summary>BLOG065.</summary>
    public static readonly DiagnosticRule UnknownPost = Error("BLOG065", "There is no post with the slug '{0}'.",
        "post:slug names a post, review or page by the slug in its address.", "Correct the slug.");

    // Themes.
    /// <summary>BLOG070.</summary>
    public static readonly DiagnosticRule TemplateSyntax = Error("BLOG070", "The template cannot be read: {0}",
        "The template language is Scriban; the parser could not read on from here.", "Mend the template.");
    /// <summary>BLOG071.</summary>
    public static readonly DiagnosticRule UnknownVariable = Error("BLOG071", "There is no '{0}' here.",
        "Templates know the variables listed in docs/theme-variables.md and those they set themselves.", "Correct the name.");
    /// <summary>BLOG072.</summary>
    public static readonly DiagnosticRule MissingLayout = Error("BLOG072", "The theme '{0}' has no layout '{1}'.",
        "A page of this kind asks for layouts/{1}.html.", "Add the layout to the theme, or to content/_theme/layouts/.");
    /// <summary>BLOG073.</summary>
    public static readonly DiagnosticRule UnknownAsset = Error("BLOG073", "The theme has no asset '{0}'.",
        "Assets are named by their path below assets/.", "Correct the path.");
    /// <summary>BLOG074.</summary>
    public static readonly DiagnosticRule TemplateFailure = Error("BLOG074", "The template failed: {0}",
        "The template was read, and something in it could not be carried out.", "Mend the template.");
    /// <summary>BLOG076.</summary>
    public static readonly DiagnosticRule UnknownTheme = Error("BLOG076", "There is no theme '{0}'.",
        "A theme is a folder below themes/ with a theme.yml.", "Correct the name in site.yml.");
    /// <summary>BLOG077.</summary>
    public static readonly DiagnosticRule MissingPartial = Error("BLOG077", "There is no partial '{0}'.",
        "include names a file below partials/.", "Correct the name.");
    /// <summary>BLOG078.</summary>
    public static readonly DiagnosticRule InvalidAsset = Error("BLOG078", "The asset cannot be minified: {0}",
        "The style sheet or script has a mistake.", "Mend it.");

    // Outputs.
    /// <summary>BLOG080.</summary>
    public static readonly DiagnosticRule PathClaimedTwice = Error("BLOG080", "'{0}' is claimed more than once.",
        "Two outputs would be written to the same file, and one would be lost.", "Give one of them another slug, permalink or name.");
    /// <summary>BLOG081.</summary>
    public static readonly DiagnosticRule PathDiffersInCase = Error("BLOG081", "'{0}' and '{1}' differ in case only.",
        "On Windows and macOS the two are one file.", "Rename one of them.");
    /// <summary>BLOG082.</summary>
    public static readonly DiagnosticRule InvalidOutputPath = Error("BLOG082", "'{0}' cannot be the path of a file: {1}",
        "Some names mean something else to an operating system, or would leave the output folder.", "Rename it.");

    // Copies on other sites.
    /// <summary>BLOG084.</summary>
    public static readonly DiagnosticRule UnknownTarget = Error("BLOG084", "There is no target '{0}' for copies.",
        "Copies go to the targets that every site knows, and to those listed under 'crossposts' in site.yml.", "Correct the name, or add the target to site.yml.");
    /// <summary>BLOG085.</summary>
    public static readonly DiagnosticRule InvalidCopyAddress = Error("BLOG085", "'{0}' is not the address of a copy.",
        "The address of a copy is absolute and starts with http:// or https://.", "Write the whole address, as the browser shows it.");
    /// <summary>BLOG086.</summary>
    public static readonly DiagnosticRule CopyWithoutIdentity = Warning("BLOG086", "'{0}' does not say which article it leads to.",
        "Links to a copy are found by what identifies it, on Medium the number at the end of a story's address. The page of a writer or a tag, and a short address, have none.", "Open the copy in a browser and write the address that is shown there.");
    /// <summary>BLOG087.</summary>
    public static readonly DiagnosticRule CopyClaimedTwice = Error("BLOG087", "'{0}' is a copy of another document already.",
        "Two documents name the same copy as their own, so that links to it would lead to either.", "Delete it from the one whose copy it is not.");
    /// <summary>BLOG088.</summary>
    public static readonly DiagnosticRule CopyOlderThanPost = Warning("BLOG088", "The copy ({0}) is older than the post ({1}).",
        "A copy is made after the post it is a copy of; one of the two dates is probably mistyped.", "Correct it; if the other site was first, say so with 'canonical'.");
    /// <summary>BLOG089.</summary>
    public static readonly DiagnosticRule RepeatedTarget = Warning("BLOG089", "The copy on {0} is named twice.",
        "A document has one copy at each target, and one that is published is planned no longer.", "Delete the entry that does not hold.");
    /// <summary>BLOG092.</summary>
    public static readonly DiagnosticRule LinkLeadsHome = Information("BLOG092", "The link to the copy on {0} leads home, to {1}.",
        "It is written with the address of a copy of one of the site's own documents, and is published with the document's own address.", "Nothing needs to be done. To keep the link as written, list it under 'keep_links' of 'crossposts' in site.yml.");
    /// <summary>BLOG093.</summary>
    public static readonly DiagnosticRule CanonicalAtHome = Warning("BLOG093", "'{0}' is an address of this site.",
        "'canonical' says where a document was first published when that was elsewhere. Its own address goes without saying; with another page's, search engines would drop it.", "Delete it.");

    // The ledger of copies.
    /// <summary>BLOG094.</summary>
    public static readonly DiagnosticRule LedgerPostMissing = Warning("BLOG094", "The ledger knows a copy of '{0}', and there is no such document.",
        "The file was renamed or deleted since the copy was recorded.", "Write the document's new path, below content/, into content/crossposts.lock.yml, or delete the entry.");
    /// <summary>BLOG095.</summary>
    public static readonly DiagnosticRule LedgerTargetUnknown = Warning("BLOG095", "The ledger knows a copy at '{0}', and there is no such target.",
        "The target was renamed or taken out of site.yml since the copy was recorded.", "Correct the name in content/crossposts.lock.yml, or name the target in site.yml.");
    /// <summary>BLOG096.</summary>
    public static readonly DiagnosticRule LedgerTextMissing = Warning("BLOG096", "The text '{0}' that the ledger keeps of a copy is not there.",
        "Texts of copies lie in content/crossposts.lock/ and are committed with the ledger.", "Bring the file back, or delete the line: the copy can then not be compared with the post any more.");

    /// <summary>BLOG097.</summary>
    public static readonly DiagnosticRule FrontMatterNotEdited = Error("BLOG097", "The front matter was not edited: {0}",
        "An edit changes one entry and no other byte, and is made only where reading the file again shows that it did just that.", "Write the lines that are shown into the front matter by hand.");

    /// <summary>BLOG098.</summary>
    public static readonly DiagnosticRule LedgerKeyUnknown = Warning("BLOG098", "'{0}' is no key that this version of the ledger has; it is kept as it is.",
        "The key is misspelt, or a newer version of the program wrote it.", "Correct the key in content/crossposts.lock.yml, or leave it.");
    /// <summary>BLOG099.</summary>
    public static readonly DiagnosticRule LedgerNotEdited = Error("BLOG099", "The ledger was not changed: {0}",
        "A change writes one entry and nothing else, and is made only where reading the file again shows that it did just that.", "Write the lines that are shown into content/crossposts.lock.yml by hand.");

    /// <summary>All of them, by id.</summary>
    // Made when it is asked for: in which order the parts of a type set their fields is not said.
    public static ImmutableArray<DiagnosticRule> All =>
    [
        InvalidUtf8, UnreadableFile, FileTooLarge, SiteNotFound, InvalidYaml, DuplicateKey, DataTooComplex, InvalidToml, InvalidJson,
        InvalidCsv, UnclosedFrontMatter, NotAMap, DataNameTaken, MalformedCsv, UnknownSetting, WrongType, MissingSetting, InvalidValue, UnknownTimeZone,
        UnknownRuleId, InvalidDate, MissingTitle, MissingDate, MisspeltKey, InvalidSlug, InvalidPermalink, RepeatedMeaning,
        UpdatedBeforeDate, UnknownAuthor, UnknownPlaceholder, MissingSeriesPart, DuplicateSeriesPart, SeriesPartOutOfOrder,
        InvalidSeriesPart,
        TagSpeltTwoWays, InvalidTag, StrayDirectiveEnd, MarkdownTooDeep, UnknownCodeLanguage, UnknownDirective,
        UnclosedDirective, InvalidAttribute, MissingAttribute, MissingInclude, MissingRegion, IncludeCycle, UndefinedFootnote,
        DuplicateHeadingId, BrokenLink, MissingAnchor, MissingImage, LinkToUnpublished, UnknownPost, TemplateSyntax, UnknownVariable,
        MissingLayout, UnknownAsset, TemplateFailure, UnknownTheme, MissingPartial, InvalidAsset, PathClaimedTwice, PathDiffersInCase,
        InvalidOutputPath, UnknownTarget, InvalidCopyAddress, CopyWithoutIdentity, CopyClaimedTwice, CopyOlderThanPost, RepeatedTarget, LinkLeadsHome,
        CanonicalAtHome, LedgerPostMissing, LedgerTargetUnknown, LedgerTextMissing, FrontMatterNotEdited, LedgerKeyUnknown, LedgerNotEdited,
        LinkWithoutCard, UnknownCardKey, CardIncomplete, CardClaimedTwice, CardPictureMissing, CardPictureOutside, CardOfOwnPage, CardNotEdited,
        MailTooLarge, NotInMail, MailPictureNotMade, MailLayoutMissing,
        SmtpWithoutTls, ListLineMalformed, ListAddressTwice, SentLedgerDamaged,
        ClippingKeyUnknown, ClippingsNotRead, ClippedTwice, ClippingsOfNoMonth, DraftNotExtended,
        ReviewMonthTwice, ReviewNumberTwice,
    ];

    /// <summary>The kind with this id, in any case, or null.</summary>
    public static DiagnosticRule? Find(string id) => All.FirstOrDefault(r => r.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    private static DiagnosticRule Error(string id, string message, string cause, string cure) =>
        new(id, DiagnosticSeverity.Error, message, cause, cure);

    private static DiagnosticRule Warning(string id, string message, string cause, string cure) =>
        new(id, DiagnosticSeverity.Warning, message, cause, cure);

    private static DiagnosticRule Information(string id, string message, string cause, string cure) =>
        new(id, DiagnosticSeverity.Information, message, cause, cure);
}
