using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Text;
using Blog.Theming.Rendering;
using Blog.Theming.Templates;
using Blog.Theming.Values;

namespace Blog.Theming.Functions;

/// <summary>Regular expressions without backtracking: their time is proportional to the text, so they need no time
/// limit, which would make a build depend on the machine. Patterns that such an engine does not support (back
/// references, look-around) are failures.</summary>
internal static class RegexFunctionSet
{
    internal static ImmutableArray<ThemeFunction> All { get; } =
    [
        new(
            "regex.escape",
            "regex.escape \"a.b\"",
            "The text with characters that mean something in patterns escaped.",
            1,
            1,
            a => new(Regex.Escape(Text(a[0])))
        ),
        new(
            "regex.match",
            "regex.match \"v1.2\" \"v(\\\\d+)\"",
            "The first match and its groups as a list of texts; an empty list when nothing matches.",
            2,
            3,
            a =>
                With(
                    a,
                    2,
                    r => new ThemeList([
                        .. r.Match(Text(a[0])) is { Success: true } match
                            ? match.Groups.Values.Select(g => g.Value)
                            : [],
                    ])
                )
        ),
        new(
            "regex.matches",
            "regex.matches \"a b\" \"[a-z]\"",
            "All matches as a list of texts.",
            2,
            3,
            a => With(a, 2, r => List(MatchesOf(r, Text(a[0])).Take(RenderState.MostItems + 1)))
        ),
        new(
            "regex.replace",
            "regex.replace \"a-b\" \"-\" \" \"",
            "The text with every match replaced; $1 means a group.",
            3,
            4,
            a => With(a, 3, r => Replace(r, Text(a[0]), Text(a[2])))
        ),
        new(
            "regex.split",
            "regex.split \"a, b\" \", *\"",
            "The texts between the matches.",
            2,
            3,
            a => With(a, 2, r => List(r.Split(Text(a[0]), RenderState.MostItems + 1)))
        ),
    ];

    private const string TooMuch = "the pattern is found so often that the result becomes too long.";

    // Null when it becomes too long.
    private static string? Replace(Regex pattern, string text, string replacement)
    {
        long length = text.Length;
        var replaced = pattern.Replace(
            text,
            match =>
            {
                var written = length <= RenderState.MostCharacters ? match.Result(replacement) : "";
                length += written.Length;
                return written;
            }
        );
        return length <= RenderState.MostCharacters ? replaced : null;
    }

    private static ThemeList? List(IEnumerable<string> texts)
    {
        object?[] items = [.. texts];
        return items.Length <= RenderState.MostItems ? new ThemeList(items) : null;
    }

    // One after another: Matches would search for all of them to count them.
    private static IEnumerable<string> MatchesOf(Regex pattern, string text)
    {
        for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
            yield return match.Value;
    }

    private static ThemeFunctionResult With(ImmutableArray<object?> arguments, int options, Func<Regex, object?> use)
    {
        try
        {
            var pattern = new Regex(
                Text(arguments[1]),
                Options(arguments, options) | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
            );
            return use(pattern) is { } value ? new ThemeFunctionResult(value) : Failed(TooMuch);
        }
        catch (ArgumentException wrong)
        {
            return Failed(wrong.Message);
        }
        catch (NotSupportedException unsupported)
        {
            return Failed(unsupported.Message);
        }
    }

    private static ThemeFunctionResult Failed(string why) =>
        new(null, DiagnosticCatalogue.TemplateFailure, [Wording.Sentence(why)]);

    private static RegexOptions Options(ImmutableArray<object?> arguments, int index) =>
        (index < arguments.Length ? Text(arguments[index]) : "").Aggregate(
            RegexOptions.None,
            (options, letter) =>
                options
                | letter switch
                {
                    'i' => RegexOptions.IgnoreCase,
                    'm' => RegexOptions.Multiline,
                    's' => RegexOptions.Singleline,
                    'x' => RegexOptions.IgnorePatternWhitespace,
                    _ => RegexOptions.None,
                }
        );

    private static string Text(object? value) => value?.ToString() ?? "";
}
