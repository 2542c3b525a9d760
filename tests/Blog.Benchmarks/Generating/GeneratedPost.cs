using System.Globalization;
using System.Text;

namespace Blog.Benchmarks.Generating;

/// <summary>
/// One post: about 1,100 words, three blocks of code, a table, a footnote, links to other posts. Its number decides all
/// of it.
/// </summary>
internal sealed class GeneratedPost
{
    private const int SeriesLength = 5;

    private readonly int _number;
    private readonly Random _chance;
    private readonly Prose _prose;
    private readonly CodeSamples _code;

    private GeneratedPost(int number)
    {
        _number = number;
        _chance = new Random(number);
        _prose = new Prose(_chance);
        _code = new CodeSamples(_chance, _prose);
    }

    /// <summary>The post of a number, as the path of its file and the text in it.</summary>
    public static KeyValuePair<string, string> Of(int number) =>
        KeyValuePair.Create(
            $"content/posts/{DateOf(number):yyyy-MM-dd}-{SlugOf(number)}.md",
            new GeneratedPost(number).Write()
        );

    private static string SlugOf(int number) => string.Create(CultureInfo.InvariantCulture, $"post-{number:00000}");

    private static DateOnly DateOf(int number) => new DateOnly(1998, 1, 1).AddDays(number);

    private string Write()
    {
        var text = new StringBuilder();
        WriteFrontMatter(text);
        text.Append(_prose.Paragraph()).Append("\n\n<!-- more -->\n\n");
        for (var section = 0; section < 5; section++)
            WriteSection(text, section);
        text.Append("[^aside]: ").Append(_prose.Paragraph().Replace('\n', ' ')).Append('\n');
        return text.ToString();
    }

    private void WriteFrontMatter(StringBuilder text)
    {
        var tags = Enumerable.Range(0, _chance.Next(3, 5)).Select(_ => _prose.Any(TagNames.All)).Distinct();
        text.Append("---\ntitle: \"").Append(_prose.Title()).Append("\"\n");
        text.Append(CultureInfo.InvariantCulture, $"date: {DateOf(_number):yyyy-MM-dd} 09:30\n");
        text.Append("description: ").Append(_prose.Title()).Append(", in numbers.\n");
        text.Append("tags: [").AppendJoin(", ", tags).Append("]\n");
        if (_number % 10 == 0)
            text.Append(
                CultureInfo.InvariantCulture,
                $"series: {{ name: series-{_number / (10 * SeriesLength)}, part: "
                    + $"{(_number / 10 % SeriesLength) + 1} }}\n"
            );
        text.Append("---\n\n");
    }

    private void WriteSection(StringBuilder text, int section)
    {
        text.Append("## ")
            .Append(_prose.Title())
            .Append("\n\n")
            .Append(_prose.Paragraph())
            .Append("\n\n")
            .Append(_prose.Paragraph());
        if (section == 1)
            text.Append("[^aside]");
        text.Append("\n\n");
        if (section is 0 or 2 or 4)
            text.Append(_code.Block(_number + section)).Append("\n\n");
        if (section == 3)
            WriteTable(text);
        if (section is 1 or 3 && _number > 0)
            text.Append(
                CultureInfo.InvariantCulture,
                $"More of that is in [{_prose.Title()}](post:{SlugOf(_chance.Next(_number))}) and on "
                    + $"[a page](https://example.org/{_number}).\n\n"
            );
        if (section % 2 == 0)
            text.Append("- ").AppendJoin("\n- ", Enumerable.Range(0, 4).Select(_ => _prose.Title())).Append("\n\n");
        text.Append(_prose.Paragraph()).Append("\n\n");
    }

    private void WriteTable(StringBuilder text)
    {
        text.Append("| what | median | worst |\n|---|---:|---:|\n");
        for (var row = 0; row < 5; row++)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {_prose.Any(Words.Nouns)} | {_chance.Next(100)}.{_chance.Next(10)} ms | "
                    + $"{_chance.Next(100, 900)} ms |\n"
            );
        text.Append('\n');
    }
}
