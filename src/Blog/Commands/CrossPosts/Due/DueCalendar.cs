using System.Globalization;
using System.Text;
using Blog.Copies;
using Blog.Model.CrossPosts;
using Blog.Reading.CrossPosts;

namespace Blog.Commands.CrossPosts.Due;

/// <summary>Writes a calendar (RFC 5545) with an all-day event for each copy that is due or planned for a
/// day.</summary>
internal static class DueCalendar
{
    // RFC 5545, 3.1: lines are folded after 75 octets.
    private const int LongestLine = 75;

    /// <summary>The calendar as iCalendar text.</summary>
    public static string Of(CopySelection copies)
    {
        var settings = copies.Site.Catalogue.Settings;
        var calendar = new StringBuilder();
        Line(calendar, "BEGIN:VCALENDAR");
        Line(calendar, "VERSION:2.0");
        Line(calendar, "PRODID:-//blog//crosspost due//EN");
        Line(calendar, "X-WR-CALNAME:" + Escape("Copies of " + settings.Title));
        foreach (
            var status in copies
                .Statuses.Where(s => s.State is CopyState.Due or CopyState.Planned && s.DueFrom is not null)
                .OrderBy(s => s.DueFrom)
        )
            Append(calendar, status, copies);
        Line(calendar, "END:VCALENDAR");
        return calendar.ToString();
    }

    /// <summary>A calendar without the moment when it was written, so that calendars with equal events are
    /// equal.</summary>
    public static string WithoutStamps(string calendar) =>
        string.Join('\n', calendar.Split('\n').Where(line => !line.StartsWith("DTSTAMP:", StringComparison.Ordinal)));

    private static void Append(StringBuilder calendar, CopyStatus status, CopySelection copies)
    {
        var day = copies.Local(status.DueFrom!.Value);
        var settings = copies.Site.Catalogue.Settings;
        Line(calendar, "BEGIN:VEVENT");
        // Two documents may have the same slug, but never the same file.
        var file = status.Post.Source.Value["content/".Length..];
        Line(calendar, "UID:" + Escape($"{file}.{status.Target.Key}@{settings.BaseUrl.Host}"));
        Line(
            calendar,
            "DTSTAMP:" + copies.Now.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)
        );
        Line(calendar, "DTSTART;VALUE=DATE:" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        Line(calendar, "SUMMARY:" + Escape($"{status.Target.Name}: {status.Post.Title}"));
        Line(calendar, "DESCRIPTION:" + Escape($"blog crosspost export {file} --to {status.Target.Key}"));
        Line(calendar, "URL:" + settings.BaseUrl.Absolute(status.Post.Permalink));
        Line(calendar, "TRANSP:TRANSPARENT");
        Line(calendar, "END:VEVENT");
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");

    // A fold never cuts a character.
    private static void Line(StringBuilder calendar, string line)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                calendar.Append("\r\n ");
                length = 1;
            }

            calendar.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        calendar.Append("\r\n");
    }
}
