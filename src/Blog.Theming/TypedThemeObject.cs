using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Blog.Theming;

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
