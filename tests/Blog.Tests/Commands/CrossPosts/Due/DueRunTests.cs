using System.Text;

namespace Blog.Tests.Commands.CrossPosts.Due;

public sealed class DueRunTests : IDisposable
{
    private readonly CopiedSite _site = new();

    [Fact]
    public void What_is_due_is_listed_with_its_day() =>
        Assert.Equal("2020-11-24  DEV: Planned; later (content/posts/2020-10-01-planned.md)\n", _site.Run("due").Out);

    [Fact]
    public void Nothing_due_is_said() => Assert.Equal("No copy is due.\n", _site.Run("due", "--now", "2020-11-10").Out);

    [Fact]
    public void A_calendar_has_a_day_for_each_copy() =>
        Assert.Equal(
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//blog//crosspost due//EN",
                "X-WR-CALNAME:Copies of Notes",
                "BEGIN:VEVENT",
                "UID:posts/2020-10-01-planned.md.dev@notes.example",
                "DTSTAMP:20201201T233000Z",
                "DTSTART;VALUE=DATE:20201124",
                "SUMMARY:DEV: Planned\\; later",
                "DESCRIPTION:blog crosspost export posts/2020-10-01-planned.md --to dev",
                "URL:https://notes.example/posts/planned/",
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
                "END:VCALENDAR",
                "",
            ],
            _site.Run("due", "--ics").Out.Split("\r\n")
        );

    [Fact]
    public void Its_lines_are_folded_after_75_bytes_and_between_characters()
    {
        var title = string.Concat(Enumerable.Repeat("é👍", 40));
        _site.Write(
            "content/posts/2020-10-01-planned.md",
            $"---\ntitle: {title}\ndate: 2020-11-03\ncrossposts: {{to: dev, after: 3w}}\n---\n"
        );
        var calendar = _site.Run("due", "--ics").Out;
        Assert.All(calendar.Split("\r\n"), l => Assert.True(Encoding.UTF8.GetByteCount(l) <= 75, l));
        Assert.Contains(
            "SUMMARY:DEV: " + title,
            calendar.Replace("\r\n ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_calendar_is_written_to_a_file_when_something_in_it_changed()
    {
        Assert.Equal("Wrote the calendar to copies.ics.\n", _site.Run("due", "--file", "copies.ics").Out);
        var first = _site.Read("copies.ics");
        Assert.Equal(_site.Run("due", "--ics").Out, first);
        _site.Host.Clock.Advance(TimeSpan.FromHours(1));
        _site.Run("due", "--file", "copies.ics", "--quiet");
        Assert.Equal(first, _site.Read("copies.ics"));
        _site.Write(
            "content/posts/2020-10-01-planned.md",
            "---\ntitle: Planned\ndate: 2020-11-03\ncrossposts: {to: dev, after: 4w}\n---\n"
        );
        _site.Run("due", "--file", "copies.ics");
        Assert.Contains("DTSTART;VALUE=DATE:20201201", _site.Read("copies.ics"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_file_for_a_calendar() =>
        Assert.Equal(
            "error: content is a folder. Name a file, such as copies.ics.\n",
            _site.Run("due", "--file", "content").Error
        );

    [Fact]
    public void A_calendar_is_no_JSON() => Assert.Equal(2, _site.Run("due", "--ics", "--json").ExitCode);

    public void Dispose() => _site.Dispose();
}
