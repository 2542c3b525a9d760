using System.Buffers;
using System.Text;

namespace Blog.Math.Writing;

/// <summary>Writes elements of MathML, each character such that XML and HTML read it alike. Mutable: it
/// grows.</summary>
internal sealed class MathMlText
{
    private const int Usual = 1024;

    // What needs no look: what is written most.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
    );

    private readonly StringBuilder _text = new(Usual);

    /// <summary>How many pieces were written.</summary>
    public long Steps { get; private set; }

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Writes markup as it is.</summary>
    public MathMlText Raw(string markup)
    {
        Steps++;
        _text.Append(markup);
        return this;
    }

    /// <summary>Writes a start tag without attributes.</summary>
    public MathMlText Open(string tag)
    {
        Steps++;
        _text.Append('<').Append(tag).Append('>');
        return this;
    }

    /// <summary>Writes an end tag.</summary>
    public MathMlText Close(string tag)
    {
        _text.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>Writes an attribute, when it has a value.</summary>
    public MathMlText Attribute(string name, string? value)
    {
        if (value is null)
            return this;
        _text.Append(' ').Append(name).Append("=\"");
        Escaped(value);
        _text.Append('"');
        return this;
    }

    /// <summary>Writes text.</summary>
    public MathMlText Escaped(string text)
    {
        Steps++;
        if (text.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            _text.Append(text);
            return this;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    _text.Append("&amp;");
                    break;
                case '<':
                    _text.Append("&lt;");
                    break;
                case '>':
                    _text.Append("&gt;");
                    break;
                case '"':
                    _text.Append("&quot;");
                    break;
                default:
                    i += AppendOther(text, i);
                    break;
            }
        }

        return this;
    }

    // Returns how many characters beyond the first were written.
    private int AppendOther(string text, int at)
    {
        var c = text[at];
        if (at + 1 < text.Length && char.IsSurrogatePair(c, text[at + 1]))
        {
            _text.Append(c).Append(text[at + 1]);
            return 1;
        }

        var isAllowed = c >= ' ' || c is '\t' or '\n';
        _text.Append(isAllowed && !char.IsSurrogate(c) && c < '\ufffe' && c != '\u007f' ? c : '\ufffd');
        return 0;
    }
}
