using System.Collections.Immutable;
using System.Text;
using Blog.Math.Mistakes;
using Blog.Math.Parsing;
using Blog.Math.Tokens;

namespace Blog.Math.Writing;

/// <summary>Writes a formula as TeX that stands for itself. Mutable: it writes as it goes.</summary>
/// <param name="tex">The formula.</param>
/// <param name="macros">The macros that it starts with.</param>
/// <param name="numbers">The numbers that its rows got by themselves, with where each row ends.</param>
/// <param name="labels">The numbers that references show.</param>
internal sealed class PortableTexWriter(
    string tex,
    ImmutableDictionary<string, TexMacro> macros,
    ImmutableArray<(int End, string Number)> numbers,
    ImmutableDictionary<string, EquationLabel> labels
)
{
    private readonly StringBuilder _out = new();
    private readonly MistakeList _mistakes = new();
    private int _numbered;

    /// <summary>The formula in one line.</summary>
    public string Write()
    {
        // TeX's own macros stay: others know them too.
        var stream = new TokenStream(
            tex,
            new MacroScope(macros),
            ImmutableDictionary<string, TexMacro>.Empty,
            _mistakes
        );
        var depth = 0;
        for (var token = stream.Next(); token.Kind != TokenKind.End; token = stream.Next())
        {
            if (token.Is('{') || token.IsCommand("begin"))
            {
                stream.Macros.Enter();
                depth++;
            }
            else if ((token.Is('}') || token.IsCommand("end")) && depth > 0)
            {
                stream.Macros.Leave();
                depth--;
            }

            Write(token, stream);
        }

        Number(int.MaxValue);
        return _mistakes.IsLost ? tex : _out.ToString().Trim();
    }

    private void Write(TexToken token, TokenStream stream)
    {
        if (token.Kind != TokenKind.Command)
        {
            Append(token.Written);
            return;
        }

        if (MathParser.IsRowEnd(token) || token.Text == "end")
            Number(token.Start);
        switch (token.Text)
        {
            case "label":
                stream.ReadArgument(token);
                break;
            case "ref" or "eqref":
                var name = string.Concat(stream.ReadArgument(token).Select(t => t.Written)).Trim();
                var number = labels.GetValueOrDefault(name)?.Number ?? "?";
                Append($"\\text{{{(token.Text == "eqref" ? $"({number})" : number)}}}");
                break;
            case "verb" when stream.ReadVerbatim() is { } verbatim:
                Append($"\\verb{DelimiterFor(verbatim)}{verbatim}{DelimiterFor(verbatim)}");
                break;
            default:
                Append(token.Written);
                break;
        }
    }

    // A row that got its number by itself ends here.
    private void Number(int at)
    {
        if (_numbered >= numbers.Length || numbers[_numbered].End > at)
            return;
        Append($"\\tag{{{numbers[_numbered].Number}}}");
        _numbered++;
    }

    private static char DelimiterFor(string verbatim) => "|!+/\"".FirstOrDefault(c => !verbatim.Contains(c), '|');

    // What a macro yields may follow a command of letters without a space.
    private void Append(string written)
    {
        if (written.Length == 0 || (written == " " && _out.Length > 0 && _out[^1] == ' '))
            return;
        if (char.IsAsciiLetter(written[0]) && EndsWithCommand())
            _out.Append(' ');
        _out.Append(written);
    }

    private bool EndsWithCommand()
    {
        var i = _out.Length - 1;
        while (i >= 0 && char.IsAsciiLetter(_out[i]))
            i--;
        // A backslash before a letter starts a command, unless it ends another one: '\\a' is a new line and an 'a'.
        var slashes = 0;
        while (i - slashes >= 0 && _out[i - slashes] == '\\')
            slashes++;
        return i < _out.Length - 1 && slashes % 2 == 1;
    }
}
