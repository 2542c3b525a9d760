namespace Blog.Theming.Values;

/// <summary>An object whose members are known only when the site is read: data files, theme settings, interface
/// strings, an author's own front matter.</summary>
public sealed class ThemeMap : ThemeObject
{
    private readonly IReadOnlyDictionary<string, object?> _members;

    /// <summary>A map.</summary>
    /// <param name="identity">Its identity on the site: <c>theme</c>, <c>data.projects</c>.</param>
    /// <param name="members">The members; values as in <see cref="ThemeMember{T}.Read"/>.</param>
    /// <param name="isStrict">Whether asking for an unknown member is a mistake.</param>
    public ThemeMap(string identity, IReadOnlyDictionary<string, object?> members, bool isStrict) =>
        (Identity, _members, IsStrict) = (identity, members, isStrict);

    /// <inheritdoc/>
    public override string Identity { get; }

    /// <inheritdoc/>
    public override bool IsStrict { get; }

    /// <summary>The names of its members in ordinal order, since the order of a dictionary differs between two runs of
    /// a program.</summary>
    public override IReadOnlyList<string> MemberNames => [.. _members.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override bool TryRead(string member, out object? value) => _members.TryGetValue(member, out value);
}
