using System.Globalization;
using System.Xml;

namespace Blog.Images.SocialCards;

/// <summary>Reads the attributes of a box, and keeps the first mistake in them. Mutable: it lives while one element is
/// read.</summary>
/// <param name="reader">The reader, at the element.</param>
internal sealed class BoxAttributes(XmlReader reader)
{
    /// <summary>The first mistake, as a sentence without a full stop; null for none.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether the text is shown in capital letters.</summary>
    public bool IsUpperCase => Word("text-transform", "none") == "uppercase";

    /// <summary>The value, without space around it.</summary>
    public string Word(string name, string fallback) =>
        reader.GetAttribute(name)?.Trim() is { Length: > 0 } value ? value : fallback;

    /// <summary>A number in a range; <c>px</c> may follow it.</summary>
    public double Number(string name, double fallback, double least, double most) =>
        reader.GetAttribute(name) is null ? fallback : Numbers(name, 1, least, most)[0];

    /// <summary>Numbers with space or commas between.</summary>
    public double[] Numbers(string name, int count, double least, double most)
    {
        var words = Word(name, "").Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = new double[count];
        for (var i = 0; i < count; i++)
        {
            var word = i < words.Length ? words[i] : "";
            var digits = word.EndsWith("px", StringComparison.Ordinal) ? word[..^2] : word;
            var isRead = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]);
            if (!isRead || words.Length != count || !(numbers[i] >= least && numbers[i] <= most))
                Refuse(name, Range(count, least, most));
        }

        return numbers;
    }

    /// <summary>A colour as CSS writes it.</summary>
    public string Colour(string name, string fallback)
    {
        var colour = Word(name, fallback);
        if (!colour.All(c => char.IsAsciiLetterOrDigit(c) || "#()-.,%/ ".Contains(c, StringComparison.Ordinal)))
            Refuse(name, "a colour such as #1d1b18 or white");
        return colour;
    }

    /// <summary>One of these words; the first when it is left out.</summary>
    public T Choice<T>(string name, params (string Word, T Value)[] choices)
    {
        var word = Word(name, choices[0].Word);
        foreach (var choice in choices)
        {
            if (choice.Word == word)
                return choice.Value;
        }

        Refuse(name, string.Join(", ", choices[..^1].Select(c => c.Word)) + " or " + choices[^1].Word);
        return choices[0].Value;
    }

    /// <summary>The name of a family of fonts.</summary>
    public string Family(string name, string fallback)
    {
        var family = Word(name, fallback);
        if (!family.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or ','))
            Refuse(name, "the name of a font");
        return family;
    }

    // The first mistake is kept: others can follow from it.
    private void Refuse(string name, string expected) =>
        Problem ??= $"'{name}' of a text with 'data-box' is '{Word(name, "")}' and should be {expected}";

    private static string Range(int count, double least, double most)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}");
        return count == 1 ? $"a number {range}" : $"{count} numbers {range}";
    }
}
