namespace Blog.Model;

/// <summary>The path of a published file below the site's output folder, with forward slashes and no leading one:
/// <c>posts/hdf5/index.html</c>.</summary>
/// <param name="Value">The path as text.</param>
public readonly record struct SitePath(string Value) : IComparable<SitePath>
{
    /// <summary>The file's address on the site; <c>index.html</c> has that of its folder.</summary>
    public Permalink ToPermalink() =>
        new(
            "/"
                + (
                    Value == "index.html" ? ""
                    : Value.EndsWith("/index.html", StringComparison.Ordinal) ? Value[..^"index.html".Length]
                    : Value
                )
        );

    /// <inheritdoc/>
    public int CompareTo(SitePath other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Ordinal order.</summary>
    public static bool operator <(SitePath left, SitePath right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(SitePath left, SitePath right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(SitePath left, SitePath right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(SitePath left, SitePath right) => left.CompareTo(right) >= 0;

    /// <summary>The path as text.</summary>
    public override string ToString() => Value;
}
