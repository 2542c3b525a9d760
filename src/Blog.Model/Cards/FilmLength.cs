using System.Globalization;

namespace Blog.Model.Cards;

/// <summary>How long a film is.</summary>
/// <param name="Seconds">Its seconds, at least 1.</param>
public readonly record struct FilmLength(int Seconds)
{
    private const int Most = 7 * 24 * 60 * 60;

    /// <summary>As ISO 8601 has it, for machines: <c>PT12M34S</c>.</summary>
    public string Iso
    {
        get
        {
            var hours = Hours > 0 ? $"{Hours}H" : "";
            var minutes = Minutes > 0 ? $"{Minutes}M" : "";
            return $"PT{hours}{minutes}{(Seconds % 60 > 0 ? $"{Seconds % 60}S" : "")}";
        }
    }

    private int Hours => Seconds / 3600;

    private int Minutes => Seconds / 60 % 60;

    /// <summary>A number of seconds; null below 1 and above a week.</summary>
    public static FilmLength? Of(double seconds) =>
        seconds is >= 1 and <= Most ? new FilmLength((int)double.Round(seconds)) : null;

    /// <summary>Reads <c>12:34</c>, <c>1:02:03</c> or a number of seconds; null for anything else.</summary>
    public static FilmLength? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Trim().Split(':');
        if (parts.Length > 3)
            return null;
        var seconds = 0L;
        foreach (var part in parts)
        {
            if (
                !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || (number > 59 && part != parts[0])
            )
                return null;
            seconds = (seconds * 60) + number;
        }

        return Of(seconds);
    }

    /// <summary>As a clock shows it: <c>12:34</c>, <c>1:02:03</c>.</summary>
    public override string ToString() =>
        Hours > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Hours}:{Minutes:00}:{Seconds % 60:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{Minutes}:{Seconds % 60:00}");
}
