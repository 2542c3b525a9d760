using System.Collections.Immutable;
using Blog.Math.Mistakes;
using Blog.Text;

namespace Blog.Math.Tokens;

/// <summary>The tokens of a formula with its macros expanded. Mutable: it moves on through the formula.</summary>
/// <param name="text">The formula.</param>
/// <param name="macros">The macros that it starts with.</param>
/// <param name="builtIn">Macros of TeX itself.</param>
/// <param name="mistakes">What is found on the way.</param>
internal sealed class TokenStream(
    string text,
    MacroScope macros,
    IReadOnlyDictionary<string, TexMacro> builtIn,
    MistakeList mistakes
)
{
    // What macros may add to a formula, in tokens: some for any formula, and more the longer it is.
    private const int FreeTokens = 20_000;
    private const int TokensForEach = 20;

    private readonly TexLexer _lexer = new(text);
    private readonly List<TexToken> _waiting = [];
    private long _left = FreeTokens + ((long)TokensForEach * text.Length);
    private TexToken? _next;

    /// <summary>How many tokens were read so far.</summary>
    public long Steps { get; private set; }

    /// <summary>The macros at this point.</summary>
    public MacroScope Macros => macros;

    /// <summary>What was found on the way.</summary>
    public MistakeList Mistakes => mistakes;

    /// <summary>Where the last token that was taken ended.</summary>
    public int LastEnd { get; private set; }

    /// <summary>Whether a command stands for other tokens.</summary>
    public TexMacro? FindMacro(string name) => macros.Find(name) ?? builtIn.GetValueOrDefault(name);

    /// <summary>The next token, macros expanded, without taking it.</summary>
    public TexToken Peek()
    {
        var token = _next ??= Expanded();
        // Nothing follows once the structure is lost.
        return mistakes.IsLost ? End : token;
    }

    /// <summary>Takes the next token, macros expanded.</summary>
    public TexToken Next()
    {
        var token = Peek();
        _next = null;
        LastEnd = token.End;
        return token;
    }

    /// <summary>The next token that is not a space, without taking it.</summary>
    public TexToken PeekPastSpaces()
    {
        while (Peek().Kind == TokenKind.Space)
            Next();
        return Peek();
    }

    /// <summary>Takes the next token as it is written.</summary>
    public TexToken NextUnexpanded()
    {
        if (mistakes.IsLost)
            return End;
        if (_next is { } peeked)
        {
            _next = null;
            return Taken(peeked);
        }

        Steps++;
        if (_waiting.Count == 0)
            return Taken(_lexer.Next());
        var token = _waiting[^1];
        _waiting.RemoveAt(_waiting.Count - 1);
        return Taken(token);
    }

    /// <summary>Puts a token back, so that it is the next one.</summary>
    public void Push(TexToken token)
    {
        if (_next is { } peeked)
            _waiting.Add(peeked);
        _next = null;
        _waiting.Add(token);
    }

    /// <summary>Puts tokens back, so that the first of them is the next one. They count as a macro's.</summary>
    public void PushAll(IReadOnlyList<TexToken> tokens, TexToken cause)
    {
        if (_next is { } peeked)
            _waiting.Add(peeked);
        _next = null;
        Spend(tokens.Count, cause);
        if (mistakes.IsLost)
            return;
        for (var i = tokens.Count - 1; i >= 0; i--)
            _waiting.Add(tokens[i]);
    }

    /// <summary>Reads what stands between two equal characters, as it is; null when nothing closes it.</summary>
    public string? ReadVerbatim() => _waiting.Count == 0 && _next is null ? _lexer.ReadVerbatim() : null;

    /// <summary>Takes the argument that comes next, without its braces, macros unexpanded.</summary>
    public ImmutableArray<TexToken> ReadArgument(TexToken command)
    {
        var token = NextUnexpanded();
        while (token.Kind == TokenKind.Space)
            token = NextUnexpanded();
        if (token.Kind == TokenKind.End || token.Is('}'))
            mistakes.AddLast(DiagnosticCatalogue.MissingMathArgument, command.Start, command.End, command.Written);
        return token.Is('{') ? ReadBalanced(token, "}") : [token];
    }

    /// <summary>Takes what stands up to a closing character outside of braces, and that.</summary>
    public ImmutableArray<TexToken> ReadBalanced(TexToken opening, string closing)
    {
        var read = ImmutableArray.CreateBuilder<TexToken>();
        var depth = 0;
        while (true)
        {
            var token = NextUnexpanded();
            if (depth == 0 && token.Kind == TokenKind.Character && token.Text == closing)
                return read.ToImmutable();
            if (token.Kind == TokenKind.End)
            {
                mistakes.AddLast(
                    DiagnosticCatalogue.UnclosedMathGroup,
                    opening.Start,
                    opening.End,
                    opening.Written,
                    closing
                );
                return [];
            }

            if (token.Is('{'))
                depth++;
            else if (token.Is('}'))
                depth--;
            read.Add(token);
        }
    }

    private TexToken End => new(TokenKind.End, "", text.Length, text.Length);

    private TexToken Expanded()
    {
        while (true)
        {
            var token = NextUnexpanded();
            if (token.Kind == TokenKind.Unexpanded)
                return token with { Kind = TokenKind.Command };
            if (token.Kind != TokenKind.Command)
                return token;
            if (FindMacro(token.Text) is { } macro)
                MacroCall.Expand(this, macro, token);
            else if (!MacroDefinition.TryRead(this, token))
                return token;
        }
    }

    private TexToken Taken(TexToken token)
    {
        LastEnd = token.End;
        return token;
    }

    private void Spend(int tokens, TexToken cause)
    {
        _left -= tokens + 1;
        if (_left < 0)
            mistakes.AddLast(DiagnosticCatalogue.EndlessMathMacro, cause.Start, cause.End, cause.Written);
    }
}
