using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Text;

namespace Blog.Theming;

/// <summary>
/// Regular expressions without backtracking: their time is proportional to the text, so that no limit by a clock is needed, which would make a
/// build depend on the machine. What such an engine cannot do (back references, look-around) is a failure.
/// </summary>
internal static class RegexFunctionSet
{
    internal static ImmutableArray<ThemeFunction> All { get; } =
    [
        new("regex.escape", "regex.escape \"a.b\"", "The text with characters that mean something in patterns escaped.", 1, 1,
            a => new(Regex.Escape(Text(a[0])))),
        new("regex.match", "regex.match \"v1.2\" \"v(\\\\d+)\"", "The first match and its groups as a list of texts; an empty list when nothing matches.", 2, 3,
            a => With(a, 2, r => new ThemeList([.. r.Match(Text(a[0])) is { Success: true } match ? match.Groups.Values.Select(g => g.Value) : []]))),
        new("regex.matches", "regex.matches \"a b\" \"[a-z]\"", "All matches as a list of texts.", 2, 3,
            a => With(a, 2, r => new ThemeList([.. r.Matches(Text(a[0])).Select(m => m.Value)]))),
        new("regex.replace", "regex.replace \"a-b\" \"-\" \" \"", "The text with every match replaced; $1 means a group.", 3, 4,
            a => With(a, 3, r => r.Replace(Text(a[0]), Text(a[2])))),
        new("regex.split", "regex.split \"a, b\" \", *\"", "The texts between the matches.", 2, 3,
            a => With(a, 2, r => new ThemeList([.. r.Split(Text(a[0]))]))),
    ];

    private static ThemeFunctionResult With(ImmutableArray<object?> arguments, int options, Func<Regex, object> use)
    {
        try
        {
            var pattern = new Regex(Text(arguments[1]), Options(arguments, options) | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            return new ThemeFunctionResult(use(pattern));
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

    private static ThemeFunctionResult Failed(string why) => new(null, DiagnosticCatalogue.TemplateFailure, [Wording.Sentence(why)]);

    private static RegexOptions Options(ImmutableArray<object?> arguments, int index) =>
        (index < arguments.Length ? Text(arguments[index]) : "").Aggregate(RegexOptions.None, (options, letter) => options | letter switch
        {
            'i' => RegexOptions.IgnoreCase,
            'm' => RegexOptions.Multiline,
            's' => RegexOptions.Singleline,
            'x' => RegexOptions.IgnorePatternWhitespace,
            _ => RegexOptions.None,
        });

    private static string Text(object? value) => value?.ToString() ?? "";
}
