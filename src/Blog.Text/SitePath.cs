namespace Blog.Text;

/// <summary>The path of a published file below the site's output folder, with forward slashes and no leading one:
/// <c>posts/hdf5/index.html</c>.</summary>
/// <param name="Value">The path as text.</param>
public readonly record struct SitePath(string Value) : IComparable<SitePath>
{
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
