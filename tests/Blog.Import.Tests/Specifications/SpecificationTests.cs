using Blog.Import.Foreign;
using Blog.Import.Tests.Texts;

namespace Blog.Import.Tests.Specifications;

public sealed class SpecificationTests
{
    public static TheoryData<string, int> Places()
    {
        var places = new TheoryData<string, int>();
        foreach (var example in Examples())
            places.Add(example.File, example.Line);
        return places;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_text_is_converted_as_its_specification_says(string file, int line)
    {
        var example = Examples().Single(e => e.File == file && e.Line == line);
        var document = Conversions.Document(Enum.Parse<Dialects>(example.Dialects), example.Body) with
        {
            IsHtml = example.IsHtml,
            BodyLine = 1,
        };

        var (text, remarks) = Conversions.Run(document, Conversions.Known);

        Assert.Equal(example.Text, text);
        Assert.Equal(example.Remarks, string.Concat(remarks.OrderBy(r => r.Line).Select(Shown)));
    }

    private static string Shown(Remark remark) => $"{remark.Line} {remark.Kind} {remark.Subject}: {remark.Outcome}\n";

    private static IEnumerable<SpecificationExample> Examples() =>
        Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "Specifications"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(SpecificationExample.Read);
}
