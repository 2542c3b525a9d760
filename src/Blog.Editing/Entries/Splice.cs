using System.Text;

namespace Blog.Editing.Entries;

/// <summary>A stretch of a text and its replacement.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is; 0 adds something.</param>
/// <param name="Text">The replacement.</param>
internal readonly record struct Splice(int Start, int Length, string Text)
{
    /// <summary>The text with all splices made; those at one place in the order given.</summary>
    public static string Apply(string text, IEnumerable<Splice> splices)
    {
        var (result, position) = (new StringBuilder(text.Length + 200), 0);
        foreach (var splice in splices.OrderBy(s => s.Start))
        {
            if (splice.Start < position)
                throw new ArgumentException(
                    $"The splice at {splice.Start} overlaps the one before it.",
                    nameof(splices)
                );
            result.Append(text, position, splice.Start - position).Append(splice.Text);
            position = splice.Start + splice.Length;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
