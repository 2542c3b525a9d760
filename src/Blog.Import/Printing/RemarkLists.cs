using System.Collections.Immutable;
using System.Text;
using Blog.Import.Foreign;

namespace Blog.Import.Printing;

/// <summary>Writes the remarks of one kind: a line for each subject, with how often and where.</summary>
internal static class RemarkLists
{
    private const int MostPlaces = 10;
    private const int MostSubjects = 200;

    /// <summary>Adds the section of a kind; nothing when there are no remarks of it.</summary>
    public static void Add(StringBuilder text, RemarkKind kind, IEnumerable<Remark> all)
    {
        ImmutableArray<IGrouping<(string Subject, string Outcome), Remark>> subjects =
        [
            .. all.Where(r => r.Kind == kind)
                .GroupBy(r => (r.Subject, r.Outcome))
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key.Subject, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Outcome, StringComparer.Ordinal),
        ];
        if (subjects.IsEmpty)
            return;
        text.Append($"\n## {ReportWords.HeadingOf(kind)}\n\n");
        foreach (var subject in subjects.Take(MostSubjects))
            text.Append($"- {LineOf(subject.Key.Subject, subject.Key.Outcome, [.. subject])}\n");
        if (subjects.Length > MostSubjects)
        {
            var left = subjects.Skip(MostSubjects).ToList();
            text.Append(
                $"- and {ReportWords.Number(left.Count)} more kinds, "
                    + $"{ReportWords.Count(left.Sum(g => g.Count()), "time")} in all\n"
            );
        }
    }

    private static string LineOf(string subject, string outcome, ImmutableArray<Remark> remarks)
    {
        var places = string.Join(", ", remarks.Take(MostPlaces).Select(ReportWords.PlaceOf));
        var rest = remarks.Length > MostPlaces ? $" and {ReportWords.Number(remarks.Length - MostPlaces)} more" : "";
        var times = ReportWords.Count(remarks.Length, "time");
        return $"{ReportWords.Code(subject)}: {Plain(outcome)} ({times}): {places}{rest}";
    }

    // An outcome is a clause of the program; it may quote the old blog.
    private static string Plain(string outcome) =>
        outcome.AsSpan().IndexOfAny("<`[*_") >= 0 ? ReportWords.Code(outcome) : outcome;
}
