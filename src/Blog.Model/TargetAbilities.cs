namespace Blog.Model;

/// <summary>What a target can show. Null is not said: the built-in value of the target it is like.</summary>
public sealed record TargetAbilities
{
    /// <summary>Whether it shows tables.</summary>
    public bool? Tables { get; init; }

    /// <summary>Whether it shows formulas.</summary>
    public bool? Formulas { get; init; }

    /// <summary>Whether it shows footnotes.</summary>
    public bool? Footnotes { get; init; }

    /// <summary>Whether it shows images.</summary>
    public bool? Images { get; init; }

    /// <summary>Whether it shows SVG images.</summary>
    public bool? Svg { get; init; }

    /// <summary>Whether it keeps the language of code.</summary>
    public bool? CodeLanguages { get; init; }

    /// <summary>Whether it shows what is embedded from other sites.</summary>
    public bool? Embeds { get; init; }

    /// <summary>How many tags it takes at most; 0 for none at all.</summary>
    public int? MaxTags { get; init; }

    /// <summary>How many characters a title has at most.</summary>
    public int? MaxTitle { get; init; }
}
