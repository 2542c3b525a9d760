using System.Collections.Frozen;
using System.Globalization;
using Blog.Math.Symbols;
using Blog.Math.Tree;
using Blog.Text.Characters;

namespace Blog.Math.Writing;

/// <content>Signs, scripts, fractions, tables.</content>
internal sealed partial class PlainTextWriter
{
    private static readonly FrozenDictionary<string, string> Combining = new Dictionary<string, string>
    {
        ["ˆ"] = "\u0302",
        ["˜"] = "\u0303",
        ["¯"] = "\u0304",
        ["˘"] = "\u0306",
        ["˙"] = "\u0307",
        ["¨"] = "\u0308",
        ["˚"] = "\u030a",
        ["˝"] = "\u030b",
        ["ˇ"] = "\u030c",
        ["´"] = "\u0301",
        ["`"] = "\u0300",
        ["→"] = "\u20d7",
        ["⃛"] = "\u20db",
        ["⃜"] = "\u20dc",
        ["_"] = "\u0332",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private void Leaf(LeafNode leaf, AtomClass? last, MathNode? next)
    {
        // Letters that are one character in their alphabet everywhere (ℝ, 𝔤, ℒ) keep it; bold and slanted ones would
        // only be harder to find.
        var text = leaf.Alphabet
            is Alphabet.DoubleStruck
                or Alphabet.Fraktur
                or Alphabet.Script
                or Alphabet.Calligraphic
            ? Letters.In(leaf.Text, leaf.Alphabet)
            : leaf.Text;
        if (leaf.Kind == LeafKind.Operator)
            Sign(text, leaf.Of, last, next);
        else
            _out.Append(text);
    }

    private void Sign(string text, AtomClass of, AtomClass? last, MathNode? next)
    {
        var isApart = of switch
        {
            AtomClass.Relation => true,
            AtomClass.Binary => next is not null && last is AtomClass.Ordinary or AtomClass.Closing or AtomClass.Inner,
            _ => false,
        };
        // Two relations beside each other are one, as in ':='.
        if (of == AtomClass.Relation && last == AtomClass.Relation && _out.Length > 0 && _out[^1] == ' ')
            _out.Insert(_out.Length - 1, text);
        else if (isApart)
            _out.Append(' ').Append(text).Append(' ');
        else
            _out.Append(text).Append(of == AtomClass.Punctuation ? " " : "");
    }

    private void Named(string name, AtomClass? last, MathNode? next)
    {
        if (last is AtomClass.Ordinary or AtomClass.Closing)
            _out.Append(' ');
        _out.Append(name.Replace('\u2009', ' '));
        if (next is not null and not FencedNode && next.Class != AtomClass.Opening)
            _out.Append(' ');
    }

    private void Scripts(ScriptNode script)
    {
        Raised(script.Sub, RaisedCharacters.ToLowered, '_');
        Raised(script.Sup, RaisedCharacters.ToRaised, '^');
    }

    // In characters that are raised by themselves where there are such.
    private void Raised(MathNode? node, FrozenDictionary<char, char> characters, char mark)
    {
        if (node is null or RowNode { Items.IsEmpty: true })
            return;
        var text = new PlainTextWriter(labels).Write(node);
        if (text.All(c => c is '′' or '″' or '‴' or '⁗'))
            _out.Append(text);
        else if (text.Replace('−', '-') is var plain && plain.All(c => c == ' ' || characters.ContainsKey(c)))
            _out.Append(string.Concat(plain.Where(c => c != ' ').Select(c => characters[c])));
        else
            _out.Append(mark).Append(IsOne(text) ? text : $"({text})");
    }

    private static bool IsOne(string text) => StringInfo.ParseCombiningCharacters(text).Length == 1;

    private void Grouped(MathNode node, bool force = false)
    {
        var text = new PlainTextWriter(labels).Write(node);
        var isOne = text.All(c => char.IsLetterOrDigit(c) || c is '.' or ',') && (!force || IsOne(text));
        _out.Append(isOne || IsEnclosed(text) ? text : $"({text})");
    }

    private static bool IsEnclosed(string text) =>
        text.StartsWith('(') && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1;

    private void Fraction(FractionNode fraction)
    {
        if (fraction.Line == "0")
        {
            Node(fraction.Over, null, null);
            _out.Append(" over ");
            Node(fraction.Under, null, null);
            return;
        }

        Grouped(fraction.Over);
        _out.Append('/');
        Grouped(fraction.Under);
    }

    private string RootOf(RootNode root) =>
        (root.Index is null ? "" : new PlainTextWriter(labels).Write(root.Index)) switch
        {
            "" or "2" => "√",
            "3" => "∛",
            "4" => "∜",
            var index => string.Concat(index.Select(c => RaisedCharacters.ToRaised.GetValueOrDefault(c, c))) + "√",
        };

    private void Accent(AccentNode accent)
    {
        var body = new PlainTextWriter(labels).Write(accent.Body);
        if (accent.TakesLabel)
            Grouped(accent.Body);
        else if (!Combining.TryGetValue(accent.Mark, out var mark))
            _out.Append(body);
        else if (!accent.IsWide || IsOne(body))
            _out.Append(ComposedText.Of(body + mark));
        else if (accent.Mark is "¯" or "_")
            _out.Append(string.Concat(body.Select(c => c + mark)));
        else
            _out.Append('(').Append(body).Append(')').Append(mark);
    }

    private void Table(TableNode table)
    {
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (i > 0)
                _out.Append("; ");
            foreach (var (cell, index) in table.Rows[i].Cells.Select((c, index) => (c, index)))
            {
                if (index > 0)
                    _out.Append(table.Layout.Class == "cases" ? ", " : " ");
                Node(cell, null, null);
            }

            if (table.Rows[i].Tag is { } tag)
            {
                _out.Append(' ');
                Node(tag, null, null);
            }
        }
    }
}
