namespace Blog.Data.Nodes;

/// <summary>What a data file may ask of the program at most. No hand-written file comes near; what was made to fill the
/// memory does.</summary>
internal static class DataLimits
{
    /// <summary>How deep lists and maps may be nested.</summary>
    public const int Depth = 64;

    /// <summary>How many values YAML's aliases may add to those that are written out.</summary>
    public const int AliasedValues = 20_000;

    /// <summary>How long front matter may be, in UTF-16 code units.</summary>
    public const int FrontMatterLength = 64 * 1024;

    /// <summary>What is said when the depth is passed.</summary>
    public static string TooDeep => $"lists and maps are nested more than {Depth} deep.";

    /// <summary>What is said when aliases multiply.</summary>
    public static string TooManyAliases => $"aliases expand to more than {AliasedValues} values.";
}
