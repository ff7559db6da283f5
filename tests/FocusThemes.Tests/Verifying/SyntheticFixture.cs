using FocusThemes.Benchmarks;

namespace FocusThemes.Tests.Verifying;

public sealed class SyntheticFixture() : LibraryFixture(library => library.ImportAsync([.. new SyntheticLibrary(2_000).Studies()]));
