import io
import sys
import unittest


class Arithmetic(unittest.TestCase):
    def setUp(self):
        self.values = [1, 2, 3]

    def test_sum(self):
        self.assertEqual(sum(self.values), 6)

    def test_index(self):
        with self.assertRaises(IndexError):
            self.values[5]

    def test_text(self):
        self.assertEqual("%d-%s" % (1, "a"), "1-a")
        self.assertRegex("word 5", r"\d")


class Failing(unittest.TestCase):
    def test_wrong(self):
        self.assertEqual(1, 2)

    @unittest.skipIf(sys.version_info > (3, 0), "always")
    def test_skipped(self):
        self.fail("never")


program = unittest.main(exit=False, argv=["program"], verbosity=0, testRunner=unittest.TextTestRunner(stream=io.StringIO(), verbosity=0))
print(program.result.testsRun, len(program.result.failures), program.result.skipped[0][1], program.result.wasSuccessful())
unittest.main(argv=["program", "Arithmetic"], testRunner=unittest.TextTestRunner(stream=io.StringIO()))
