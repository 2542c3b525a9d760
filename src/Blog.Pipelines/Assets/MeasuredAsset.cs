using Blog.Pipelines.Content;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Assets;

/// <summary>A file that was measured.</summary>
/// <param name="Placed">The file and its address.</param>
/// <param name="Content">What it was read as; null for a file that was not opened.</param>
/// <param name="Document">What came of it; null when it could not be read.</param>
/// <param name="Problem">Why it could not be read, or why what is in it is not published; null when there is nothing
/// to tell.</param>
internal sealed record MeasuredAsset(
    PlacedAsset Placed,
    ContentBytes? Content,
    Document<SiteAsset>? Document,
    Diagnostic? Problem
);
