namespace Blog.Text.Tests;

public sealed class DiagnosticOrderTests
{
    private static readonly SourceText First = new(new ContentPath("a.md"), "x\ny\n");
    private static readonly SourceText Second = new(new ContentPath("b.md"), "x\ny\n");

    [Fact]
    public void Diagnostics_are_sorted_by_file_place_id_and_message()
    {
        Diagnostic[] sorted =
        [
            DiagnosticCatalogue.MissingTitle.At(First.At(0, 1)),
            DiagnosticCatalogue.MissingDate.At(First.At(0, 1)),
            DiagnosticCatalogue.InvalidSlug.At(First.At(2, 1), "p"),
            DiagnosticCatalogue.InvalidSlug.At(First.At(2, 1), "q"),
            DiagnosticCatalogue.UnreadableFile.At(Second.At(0, 0), "x"),
        ];

        Assert.Equal(sorted, DiagnosticOrder.Sorted(sorted.Reverse()));
        Assert.Equal(sorted, DiagnosticOrder.Sorted([sorted[3], sorted[1], sorted[4], sorted[0], sorted[2]]));
    }

    [Fact]
    public void What_was_found_twice_is_said_once()
    {
        var one = DiagnosticCatalogue.InvalidSlug.At(First.At(0, 1), "p");
        var same = DiagnosticCatalogue.InvalidSlug.At(new SourceText(First.Path, First.Text).At(0, 1), "p");

        Assert.Equal([one], DiagnosticOrder.Sorted([one, same]));
    }
}
