namespace Blog.Data.Nodes;

/// <summary>The limits of a data file. A hand-written file never gets near them; a file that is built to fill the
/// memory does.</summary>
internal static class DataLimits
{
    /// <summary>How deep lists and maps may be nested.</summary>
    public const int Depth = 64;

    /// <summary>How many values YAML's aliases may add to those that are written out.</summary>
    public const int AliasedValues = 20_000;

    /// <summary>How long front matter may be, in UTF-16 code units.</summary>
    public const int FrontMatterLength = 64 * 1024;

    /// <summary>The message when the depth is exceeded.</summary>
    public static string TooDeep => $"lists and maps are nested more than {Depth} deep.";

    /// <summary>The message when aliases multiply.</summary>
    public static string TooManyAliases => $"aliases expand to more than {AliasedValues} values.";
}
