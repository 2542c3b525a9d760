using System.Collections.Frozen;
using System.Text;
using Blog.Text.Characters;

namespace Blog.Import.Addresses;

/// <summary>Makes names that every file system can hold, and that this program does not leave out.</summary>
internal static class SafeNames
{
    // A name may have 255 bytes; a date, a number and an extension are added.
    private const int MostBytes = 180;

    // A dash and nine digits.
    private const int RoomForNumber = 10;

    // Deeper folders than anybody makes by hand.
    private const int MostParts = 40;

    private static readonly FrozenSet<string> Devices = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })]
    );

    /// <summary>Whether every part of a path is a name that all file systems can hold.</summary>
    /// <param name="path">A path without a slash at either end.</param>
    public static bool AreSafe(string path) => path.Split('/').All(part => part == Part(part, keepsMarks: true));

    /// <summary>A path whose parts are safe; without parts that mean a folder above, and empty ones.</summary>
    /// <param name="path">The path.</param>
    /// <param name="keepsMarks">Whether a name may start with an underscore or a dot.</param>
    public static string Path(string path, bool keepsMarks) =>
        string.Join(
            '/',
            path.Split('/', '\\')
                .Where(part => part.Trim() is not ("" or "." or ".."))
                .Take(MostParts)
                .Select(part => Part(part, keepsMarks))
        );

    /// <summary>The name of a document without its extension: a safe name without blanks.</summary>
    public static string Document(string name)
    {
        var words = string.Join('-', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Part(words.Replace('/', '-').Replace('%', '-').Replace('#', '-'), keepsMarks: false);
    }

    /// <summary>The beginning of a name in one part, with room for a number; without dots.</summary>
    public static string Short(string name) =>
        Part(Cut(name.Replace('.', '-'), MostBytes - RoomForNumber), keepsMarks: false).TrimEnd('-');

    private static string Part(string part, bool keepsMarks)
    {
        var name = new StringBuilder(part.Length);
        foreach (var c in ComposedText.Of(part))
            name.Append(c < ' ' || "<>:\"|?*\\/".Contains(c, StringComparison.Ordinal) || IsUnseen(c) ? '-' : c);
        var safe = Cut(name.ToString(), MostBytes).TrimEnd('.', ' ').TrimStart(' ');
        if (!keepsMarks)
            safe = safe.TrimStart('_', '.');
        if (safe.Length == 0)
            return "file";
        return Devices.Contains(safe.Split('.')[0]) ? safe.Insert(safe.Split('.')[0].Length, "-") : safe;
    }

    private static bool IsUnseen(char c) => char.IsControl(c) || c is (>= '\u202a' and <= '\u202e') or '\ufffd';

    // Its extension stays.
    private static string Cut(string name, int most)
    {
        if (Encoding.UTF8.GetByteCount(name) <= most)
            return name;
        var extension = System.IO.Path.GetExtension(name) is { Length: <= 12 } found ? found : "";
        var runes = name[..^extension.Length].EnumerateRunes();
        var cut = new StringBuilder();
        var bytes = extension.Length;
        foreach (var rune in runes)
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > most)
                break;
            cut.Append(rune.ToString());
        }

        return cut + extension;
    }
}
