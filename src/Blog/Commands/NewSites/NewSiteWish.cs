using Blog.Model;

namespace Blog.Commands.NewSites;

/// <summary>What somebody wants of a new site. What is null is found out.</summary>
/// <param name="Folder">Where it goes, from the working folder.</param>
/// <param name="Title">The title; null for one made of the folder's name.</param>
/// <param name="Author">Who writes; null for the name that git knows.</param>
/// <param name="Url">Where it is published; null for a placeholder.</param>
/// <param name="Theme">The theme; null for the usual one.</param>
internal sealed record NewSiteWish(string Folder, string? Title, string? Author, BaseUrl? Url, string? Theme);
