using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Blog.Theming.Values;

/// <summary>A type of object that templates see: its name, its members and their documentation in one place.</summary>
/// <typeparam name="T">The type of the values behind the objects.</typeparam>
public sealed class ThemeType<T>
{
    private readonly ImmutableArray<string> _names;
    private readonly FrozenDictionary<string, ThemeMember<T>> _byName;

    /// <summary>A type of object.</summary>
    /// <param name="name">The type's name in the documentation: "post".</param>
    /// <param name="description">One sentence.</param>
    /// <param name="members">The members in the order to be documented.</param>
    public ThemeType(string name, string description, ImmutableArray<ThemeMember<T>> members)
    {
        (Name, Description, Members) = (name, description, members);
        _names = [.. members.Select(m => m.Name)];
        _byName = members.ToFrozenDictionary(m => m.Name, StringComparer.Ordinal);
    }

    /// <summary>The type's name in the documentation.</summary>
    public string Name { get; }

    /// <summary>A sentence about such objects.</summary>
    public string Description { get; }

    /// <summary>The members in the order to be documented.</summary>
    public ImmutableArray<ThemeMember<T>> Members { get; }

    /// <summary>An object of this type for a template. Members are read when a template asks for them.</summary>
    /// <param name="value">The value behind the object.</param>
    /// <param name="identity">The object's identity on the site, for the record of reads:
    /// <c>post:content/posts/a.md</c>.</param>
    public ThemeObject Wrap(T value, string identity) => new TypedThemeObject<T>(value, identity, _names, _byName);
}

/// <summary>One member of an object that templates see, with its documentation.</summary>
/// <typeparam name="T">The value behind the object.</typeparam>
/// <param name="Name">The member's name in templates, in snake case.</param>
/// <param name="Type">Its type, in words: "text", "html", "number", "date or null", "list of posts".</param>
/// <param name="Description">One sentence.</param>
/// <param name="Example">A value as a template would write it.</param>
/// <param name="Read">Gives the value: null, text, <see cref="HtmlValue"/>, bool, int, long, double, <see
/// cref="DateTimeOffset"/>, <see cref="ThemeObject"/>, or a list of these as <see cref="IReadOnlyList{T}"/> of object.
/// </param>
public sealed record ThemeMember<T>(
    string Name,
    string Type,
    string Description,
    string Example,
    Func<T, object?> Read
);

/// <summary>An object of a <see cref="ThemeType{T}"/>: reads a member from the wrapped value when a template asks for
/// it.</summary>
internal sealed class TypedThemeObject<T> : ThemeObject
{
    private readonly T _value;
    private readonly ImmutableArray<string> _names;
    private readonly FrozenDictionary<string, ThemeMember<T>> _members;

    internal TypedThemeObject(
        T value,
        string identity,
        ImmutableArray<string> names,
        FrozenDictionary<string, ThemeMember<T>> members
    ) => (_value, Identity, _names, _members) = (value, identity, names, members);

    public override string Identity { get; }

    public override bool IsStrict => true;

    public override IReadOnlyList<string> MemberNames => _names;

    public override bool TryRead(string member, out object? value)
    {
        var isKnown = _members.TryGetValue(member, out var found);
        value = found?.Read(_value);
        return isKnown;
    }
}
