using System.Collections.Immutable;
using Blog.Markdown.Code.Lexing.Patterns;
using Blog.Markdown.Code.Tokens;

namespace Blog.Markdown.Code.Lexing;

/// <summary>A state of a lexer, compiled.</summary>
/// <param name="Class">The class of what no rule matches.</param>
/// <param name="Rules">The automaton of all rules.</param>
/// <param name="Actions">What is done for each rule of the automaton.</param>
/// <param name="Ends">The rules about a text that was kept, which come first.</param>
/// <param name="Otherwise">What happens where no rule matches; null to go on after one character.</param>
/// <param name="Indented">The class of lines with more indentation than the one where the state began.</param>
internal sealed record LexerState(
    TokenClass Class,
    Automaton Rules,
    ImmutableArray<LexerRule> Actions,
    ImmutableArray<KeptRule> Ends,
    LexerAction? Otherwise,
    TokenClass? Indented
)
{
    /// <summary>Whether characters with which no rule begins have the state's class and nothing else happens.</summary>
    public bool IsSimple { get; } = Ends.Length == 0 && Otherwise is null && Indented is null;
}

/// <summary>A rule, compiled.</summary>
/// <param name="Parts">Its parts; the pattern of a part is null where it is all of the match.</param>
/// <param name="Action">What happens behind it.</param>
internal sealed record LexerRule(ImmutableArray<LexerPart> Parts, LexerAction Action)
{
    /// <summary>The class of all of the match, where that is all that the rule says; null otherwise.</summary>
    public TokenClass? Whole { get; } =
        Parts is [{ IsWord: false, Pattern: null }] && Action is { Keep: 0, Embed: not { Part: > 0 } }
            ? Parts[0].Class
            : null;
}

/// <summary>A part of a rule.</summary>
/// <param name="Class">Its class.</param>
/// <param name="IsWord">Whether words of the lists have their own class and action instead.</param>
/// <param name="Pattern">What it matches, made when it is first needed; null for all that is left of the
/// match.</param>
internal sealed record LexerPart(TokenClass Class, bool IsWord, Lazy<Automaton>? Pattern);

/// <summary>A rule about the text that was kept when the state was entered: <c>EOF</c> after
/// <c>&lt;&lt;EOF</c>.</summary>
/// <param name="Class">The class of the match.</param>
/// <param name="Text">What it matches.</param>
/// <param name="Action">What happens behind it.</param>
internal sealed record KeptRule(TokenClass Class, KeptPattern Text, LexerAction Action);

/// <summary>What happens behind a match.</summary>
/// <param name="Pops">How many states are left.</param>
/// <param name="Pushes">The numbers of the states that are entered, the innermost one last.</param>
/// <param name="Later">The number of the state that is entered on the next line; -1 for none.</param>
/// <param name="Keep">The number of the part that is kept, from 1; 0 for none.</param>
/// <param name="Embed">What follows in another language; null for none.</param>
internal sealed record LexerAction(int Pops, ImmutableArray<int> Pushes, int Later, int Keep, Embedding? Embed)
{
    /// <summary>Nothing happens.</summary>
    public static readonly LexerAction None = new(0, [], -1, 0, null);

    /// <summary>Whether nothing happens.</summary>
    public bool IsNone { get; } = Pops == 0 && Pushes.Length == 0 && Later < 0 && Embed is null;
}

/// <summary>Code of another language inside.</summary>
/// <param name="Language">Its name; null when a part of the rule names it.</param>
/// <param name="Part">The number of that part, from 1.</param>
/// <param name="Until">Where it ends; null when <paramref name="UntilKept"/> says so.</param>
/// <param name="UntilKept">The kept text at which it ends.</param>
internal sealed record Embedding(string? Language, int Part, Automaton? Until, KeptPattern? UntilKept);
