namespace Blog.Text;

/// <content>What may be wrong with YAML, TOML, JSON and CSV.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A YAML value breaks the syntax, often by a colon or a quote without quotes around it.</summary>
    public static readonly DiagnosticRule InvalidYaml = Error(
        "BLOG010",
        "This is not valid YAML: {0}",
        "The parser could not read on from here; a colon or a quote in an unquoted value is the usual reason.",
        "Quote the value, or mend the indentation."
    );

    /// <summary>A key stands twice in one map; case does not count.</summary>
    public static readonly DiagnosticRule DuplicateKey = Error(
        "BLOG011",
        "The key '{0}' stands here for the second time.",
        "Keys of one map are compared without case, and each may stand once.",
        "Delete one of the two."
    );

    /// <summary>Aliases or nesting make the data too large or too deep to read.</summary>
    public static readonly DiagnosticRule DataTooComplex = Error(
        "BLOG012",
        "The data is too large or too deep to be read: {0}",
        "Aliases that multiply, or nesting beyond any use, are refused before they fill the memory.",
        "Write the values out, with less nesting."
    );

    /// <summary>A TOML line breaks the syntax.</summary>
    public static readonly DiagnosticRule InvalidToml = Error(
        "BLOG013",
        "This is not valid TOML: {0}",
        "The parser could not read on from here.",
        "Mend the line; front matter between +++ lines is TOML, between --- lines YAML."
    );

    /// <summary>A JSON file breaks the syntax; comments and trailing commas do.</summary>
    public static readonly DiagnosticRule InvalidJson = Error(
        "BLOG014",
        "This is not valid JSON: {0}",
        "The parser could not read on from here.",
        "Mend the line; JSON has no comments and no trailing commas."
    );

    /// <summary>A row of a CSV file has more or fewer fields than the heading.</summary>
    public static readonly DiagnosticRule InvalidCsv = Error(
        "BLOG015",
        "This row has {0} fields; the heading has {1}.",
        "Every row of a CSV file has as many fields as its first row, which names them.",
        "Add the missing fields, or quote a field that holds a comma."
    );

    /// <summary>The line that closes the front matter is missing.</summary>
    public static readonly DiagnosticRule UnclosedFrontMatter = Error(
        "BLOG016",
        "The front matter that starts here does not end: no closing '{0}' line follows.",
        "Front matter stands between two lines of --- (YAML) or +++ (TOML).",
        "Add the closing line."
    );

    /// <summary>A list or a single value stands where keys and values belong.</summary>
    public static readonly DiagnosticRule NotAMap = Error(
        "BLOG017",
        "Expected keys and values here, found {0}.",
        "The file or the value must be a map: 'key: value' lines.",
        "Write it as keys with values."
    );

    /// <summary>Two data files differ only in their extensions or folders, so themes cannot tell them apart.</summary>
    public static readonly DiagnosticRule DataNameTaken = Error(
        "BLOG018",
        "Two data files have the name '{0}'.",
        "Data files reach themes as data.name, where name is the file's name without extension.",
        "Rename one of them."
    );

    /// <summary>A quote in a CSV file is never closed, or a column has no name.</summary>
    public static readonly DiagnosticRule MalformedCsv = Error(
        "BLOG019",
        "This is not valid CSV: {0}",
        "A quoted field ends at the next quote that is not doubled, and every column has a name.",
        "Mend the quotes or the heading."
    );

    private static DiagnosticRule[] DataRules =>
        [
            InvalidYaml,
            DuplicateKey,
            DataTooComplex,
            InvalidToml,
            InvalidJson,
            InvalidCsv,
            UnclosedFrontMatter,
            NotAMap,
            DataNameTaken,
            MalformedCsv,
        ];
}
