using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Blog.Markdown.Code.Sessions;

/// <summary>The prompts of shells, Python and Ruby. Each pattern looks at a bounded stretch of a line.</summary>
internal static partial class Prompts
{
    /// <summary>The language of shells.</summary>
    public const string Shell = "bash";

    private const string PowerShell = "powershell";
    private const string Python = "python";
    private const string Ruby = "ruby";

    // Such as (venv) and (base).
    private const string Environment = @"(\([\w.: /-]{1,60}\) ?)?";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly ImmutableArray<(Regex Pattern, string Language)> OfPython =
    [
        (PythonPrompt(), Python),
        (NumberedPython(), Python),
    ];

    private static readonly ImmutableArray<(Regex Pattern, string Language)> OfRuby =
    [
        (RubyPrompt(), Ruby),
        (ShortRuby(), Ruby),
    ];

    // A shell's session may start Python or Ruby. The short prompt of Ruby is one of PowerShell's there.
    private static readonly ImmutableArray<(Regex Pattern, string Language)> OfConsole =
    [
        (ShellPrompt(), Shell),
        (UserPrompt(), Shell),
        (PathPrompt(), Shell),
        (PowerShellPrompt(), PowerShell),
        (BatchPrompt(), "batch"),
        .. OfPython,
        (RubyPrompt(), Ruby),
    ];

    /// <summary>Whether a language is that of sessions.</summary>
    public static bool AreIn(string language) => language is "console" or "pycon" or "irb";

    /// <summary>The length of the prompt at the start of a line and the language behind it; null for none.</summary>
    /// <param name="session">The session's language.</param>
    /// <param name="line">The line.</param>
    public static (int Length, string Language)? Find(string session, string line)
    {
        var prompts =
            session == "pycon" ? OfPython
            : session == "irb" ? OfRuby
            : OfConsole;
        foreach (var (pattern, language) in prompts)
        {
            if (LengthOf(pattern, line) is > 0 and var length)
                return (length, language);
        }

        return null;
    }

    /// <summary>The length of the prompt of root, <c>#</c> alone; 0 for none. A remark starts with the same sign: a
    /// command starts with a small letter, a point, a slash or a tilde.</summary>
    public static int RootIn(string line) => LengthOf(RootPrompt(), line);

    /// <summary>The length of a prompt that is an angle alone; 0 for none.</summary>
    public static int AngleIn(string line) => LengthOf(Angle(), line);

    /// <summary>Whether a line is the author's remark.</summary>
    public static bool IsComment(string line) => Comment().IsMatch(line);

    /// <summary>The length of the prompt that asks for more of a command; null for none.</summary>
    /// <param name="language">The command's language.</param>
    /// <param name="line">The line behind it.</param>
    public static int? More(string language, string line)
    {
        var pattern = language switch
        {
            Python => MorePython(),
            Ruby => MoreRuby(),
            PowerShell => MorePowerShell(),
            _ => Angle(),
        };
        return LengthOf(pattern, line) is > 0 and var length ? length : null;
    }

    private static int LengthOf(Regex pattern, string line) =>
        pattern.Match(line) is { Success: true } m ? m.Length : 0;

    // $, %, and signs of prompts that are made to be pretty; a shell's own name: bash-5.2$
    [GeneratedRegex($@"^({Environment} {{0,8}}(\$|((ba|z|k|da|a)?sh-[0-9.]{{1,8}})[$#])|[%❯➜])( |$)", Options)]
    private static partial Regex ShellPrompt();

    // user@host:~/folder$, [user@host folder]#, user@host folder %
    [GeneratedRegex(
        $@"^{Environment}\[?[\w.-]{{1,64}}@[\w.-]{{1,64}}([: ][^\n$#%>❯]{{0,120}})?\]? ?[$#%>❯]( |$)",
        Options
    )]
    private static partial Regex UserPrompt();

    // ~/folder $, /etc #
    [GeneratedRegex($@"^{Environment}[~/][^\s$#%>❯]{{0,120}} ?[$#%❯]( |$)", Options)]
    private static partial Regex PathPrompt();

    [GeneratedRegex($@"^{Environment}PS( [^>\n]{{1,200}})?>( |$)", Options)]
    private static partial Regex PowerShellPrompt();

    [GeneratedRegex(@"^[A-Za-z]:\\[^>|<""\n]{0,200}> ?", Options)]
    private static partial Regex BatchPrompt();

    [GeneratedRegex("^# (?=[a-z./~])", Options)]
    private static partial Regex RootPrompt();

    [GeneratedRegex("^>( |$)", Options)]
    private static partial Regex Angle();

    [GeneratedRegex(@"^\s{0,40}#(\s|!|$)", Options)]
    private static partial Regex Comment();

    [GeneratedRegex("^>>>( |$)", Options)]
    private static partial Regex PythonPrompt();

    [GeneratedRegex(@"^\s{0,8}In \[[0-9]{1,6}\]:( |$)", Options)]
    private static partial Regex NumberedPython();

    [GeneratedRegex(@"^(\.\.\.|\s{1,16}\.{3,10}:)( |$)", Options)]
    private static partial Regex MorePython();

    // irb(main):001:0>, irb(main):002*, [1] pry(main)>
    [GeneratedRegex(
        @"^(irb\([^\n()]{0,60}\):[0-9]{1,6}(:[0-9]{1,4})?|\[[0-9]{1,6}\] pry\([^\n()]{0,60}\))[>*""'/`\]]( |$)",
        Options
    )]
    private static partial Regex RubyPrompt();

    [GeneratedRegex("^>>( |$)", Options)]
    private static partial Regex ShortRuby();

    [GeneratedRegex(
        @"^(irb\([^\n()]{0,60}\):[0-9]{1,6}(:[0-9]{1,4})?[>*""'/`\]]"
            + @"|\[[0-9]{1,6}\] pry\([^\n()]{0,60}\)[>*]|[?>]>)( |$)",
        Options
    )]
    private static partial Regex MoreRuby();

    [GeneratedRegex("^>>( |$)", Options)]
    private static partial Regex MorePowerShell();
}
