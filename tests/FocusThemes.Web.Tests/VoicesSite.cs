using FocusThemes.Tests;

namespace FocusThemes.Web.Tests;

/// <summary>A library of one study with parts of themes, and participants known by anything but codes.</summary>
public sealed class VoicesSite() : Site(new SiteStart { Seeds = [], Drafts = [Voices.Draft] });
