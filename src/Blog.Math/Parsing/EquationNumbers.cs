using System.Collections.Immutable;

namespace Blog.Math.Parsing;

/// <summary>Numbers the formulas of a document. Mutable: it counts as formulas are read.</summary>
internal sealed class EquationNumbers
{
    private readonly Dictionary<string, EquationLabel> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private int _last;

    /// <summary>All labels so far.</summary>
    public ImmutableDictionary<string, EquationLabel> Labels => _labels.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The next number.</summary>
    public string Next() => (++_last).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Gives a label its number; null when it is given already.</summary>
    public EquationLabel? Add(string name, string number)
    {
        if (_labels.ContainsKey(name))
            return null;
        var anchor = AnchorOf(name);
        var free = anchor;
        for (var i = 2; !_anchors.Add(free); i++)
            free = $"{anchor}-{i}";
        var label = new EquationLabel(name, number, free);
        _labels.Add(name, label);
        return label;
    }

    // An id of HTML has no space; what is in a label beside letters, digits and signs of names becomes a hyphen.
    private static string AnchorOf(string name)
    {
        var letters = name.Select(c => char.IsLetterOrDigit(c) || c is '_' or '.' ? c : '-');
        var anchor = string.Concat(letters).Trim('-');
        return anchor.StartsWith("eq-", StringComparison.Ordinal) ? anchor : "eq-" + anchor;
    }
}

/// <summary>A formula that others refer to.</summary>
/// <param name="Name">Its label, as in <c>\label{eq:loss}</c>.</param>
/// <param name="Number">What references show, without parentheses: <c>3</c>, or what <c>\tag</c> says.</param>
/// <param name="Anchor">The id of its row in MathML, for links: <c>eq-loss</c>.</param>
public sealed record EquationLabel(string Name, string Number, string Anchor);
