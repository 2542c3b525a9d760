namespace Blog.Theming.Values;

/// <summary>
/// An object that templates see. Reading a member that does not exist is a diagnostic with the nearest name. Two
/// objects of one identity are equal, so that templates may compare them (<c>p == post</c>) however often they were
/// made.
/// </summary>
public abstract class ThemeObject : IEquatable<ThemeObject>
{
    /// <summary>The object's identity on the site.</summary>
    public abstract string Identity { get; }

    /// <summary>The names of its members.</summary>
    public abstract IReadOnlyList<string> MemberNames { get; }

    /// <summary>Whether asking for an unknown member is a mistake; otherwise it gives null (the author's own
    /// data).</summary>
    public abstract bool IsStrict { get; }

    /// <summary>Reads a member; false when there is no such member.</summary>
    public abstract bool TryRead(string member, out object? value);

    /// <summary>Whether the other object has the same identity.</summary>
    public bool Equals(ThemeObject? other) =>
        other is not null && string.Equals(Identity, other.Identity, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as ThemeObject);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Identity);
}
