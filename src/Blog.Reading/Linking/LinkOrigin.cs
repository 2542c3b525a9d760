using Blog.Model;
using Blog.Text;

namespace Blog.Reading.Linking;

/// <summary>Where an address is written: what relative ones are relative to.</summary>
/// <param name="Source">The file: relative paths of files start in its folder.</param>
/// <param name="Permalink">The page: relative addresses and fragments start there.</param>
public sealed record LinkOrigin(ContentPath Source, Permalink Permalink);
