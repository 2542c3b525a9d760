using Blog.Theming.Values;
using Scriban.Parsing;

namespace Blog.Theming.Rendering;

/// <summary>The items that a loop walks through. A <see cref="ThemeMap"/> gives its members as pairs of <c>key</c> and
/// <c>value</c>, in ordinal order.</summary>
internal static class LoopSource
{
    internal static object? Of(object? value, RenderState state, SourceSpan span) =>
        value switch
        {
            ThemeMap map => Entries(map, state),
            ThemeObject => throw Failures.Because(span, "an object is not a list; loop over one of its members."),
            _ => value,
        };

    private static List<object?> Entries(ThemeMap map, RenderState state)
    {
        var entries = new List<object?>();
        foreach (var name in state.ReadMemberNames(map))
        {
            state.TryReadMember(map, name, out var value);
            entries.Add(new KeyValuePair<string, object?>(name, value));
        }

        return entries;
    }
}
