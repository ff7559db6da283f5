using FocusThemes.Web.Tests;

// Whoever only reads shares these; each starts when it is first asked.
[assembly: AssemblyFixture(typeof(Site))]
[assembly: AssemblyFixture(typeof(VoicesSite))]
[assembly: AssemblyFixture(typeof(HostileSite))]
