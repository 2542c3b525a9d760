using System.Collections.Immutable;
using Blog.Markdown.Code.Tokens;

namespace Blog.Markdown.Code.Lexing.Definitions;

/// <summary>A language as its file describes it, with what it has from other files.</summary>
/// <param name="IgnoresCase">Whether words and patterns are the same in both cases.</param>
/// <param name="Words">Words with a class of their own.</param>
/// <param name="States">The states by name; a text begins in the one called <c>main</c>.</param>
internal sealed record LexerFile(
    bool IgnoresCase,
    ImmutableDictionary<string, ListedWord> Words,
    ImmutableDictionary<string, StateText> States
);

/// <summary>A word of a list.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Action">What happens behind it.</param>
internal sealed record ListedWord(TokenClass Class, ActionText Action);

/// <summary>A state as its file describes it.</summary>
/// <param name="Class">The class of what no rule matches.</param>
/// <param name="Rules">The rules; of matches with the same length the first one counts.</param>
/// <param name="Otherwise">What happens where no rule matches; null to go on after one character.</param>
/// <param name="Indented">The class of lines with more indentation than the one where the state began; null for a state
/// that is not about indentation.</param>
internal sealed record StateText(
    TokenClass Class,
    ImmutableArray<RuleText> Rules,
    ActionText? Otherwise,
    TokenClass? Indented
);

/// <summary>A rule as its file describes it.</summary>
/// <param name="Parts">What it matches, one after the other.</param>
/// <param name="Before">What must stand behind, as a pattern; null for anything.</param>
/// <param name="Action">What happens behind it.</param>
/// <param name="Line">The line of the file, for mistakes.</param>
internal sealed record RuleText(ImmutableArray<PartText> Parts, string? Before, ActionText Action, string Line);

/// <summary>A part of a rule.</summary>
/// <param name="Class">Its class.</param>
/// <param name="IsWord">Whether words of the lists have their own class and action instead.</param>
/// <param name="Pattern">The pattern, with the patterns that it names.</param>
internal sealed record PartText(TokenClass Class, bool IsWord, string Pattern);

/// <summary>What happens behind a match, as its file says it.</summary>
/// <param name="Pops">How many states are left.</param>
/// <param name="Pushes">The states that are entered, the innermost one last.</param>
/// <param name="Later">The state that is entered on the next line; null for none.</param>
/// <param name="Keep">The number of the part that is kept for the end of the state; 0 for none.</param>
/// <param name="Embed">The language of what follows, or <c>&lt;2&gt;</c> when the second part names it; null for
/// none.</param>
/// <param name="Until">The pattern where that language ends.</param>
internal sealed record ActionText(
    int Pops,
    ImmutableArray<string> Pushes,
    string? Later = null,
    int Keep = 0,
    string? Embed = null,
    string? Until = null
)
{
    /// <summary>Nothing happens.</summary>
    public static readonly ActionText None = new(0, []);
}
