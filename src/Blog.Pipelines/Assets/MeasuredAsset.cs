using Blog.Pipelines.Content;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Assets;

/// <summary>A file that was measured.</summary>
/// <param name="Placed">The file and its address.</param>
/// <param name="Content">What it was read as.</param>
/// <param name="Document">What came of it; null when it could not be read.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
internal sealed record MeasuredAsset(PlacedAsset Placed, ContentBytes Content, Document<SiteAsset>? Document, Diagnostic? Problem);
