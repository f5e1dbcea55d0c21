import io
import sys
import unittest


class Stack:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
        if not self.items:
            raise IndexError("empty stack")
        return self.items.pop()


class StackTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class set up")

    @classmethod
    def tearDownClass(cls):
        print("class torn down")

    def setUp(self):
        self.stack = Stack()
        self.addCleanup(print, "cleaned")

    def tearDown(self):
        print("torn down")

    def test_a_push(self):
        self.stack.push(1)
        self.assertEqual(self.stack.items, [1])
        self.assertTrue(self.stack.items)
        self.assertIn(1, self.stack.items)

    def test_b_pop_empty(self):
        with self.assertRaises(IndexError) as caught:
            self.stack.pop()
        self.assertEqual(str(caught.exception), "empty stack")
        self.assertRaisesRegex(ValueError, "invalid", int, "x")

    def test_c_fails(self):
        self.assertEqual(1 + 1, 3)

    def test_d_error(self):
        {}["missing"]

    @unittest.skip("not today")
    def test_e_skipped(self):
        pass

    @unittest.expectedFailure
    def test_f_expected(self):
        self.assertTrue(False)

    def test_g_all_assertions(self):
        self.assertNotEqual(1, 2)
        self.assertFalse([])
        self.assertIs(None, None)
        self.assertIsNot([], [])
        self.assertIsNone(None)
        self.assertIsNotNone(0)
        self.assertNotIn(1, [])
        self.assertIsInstance(1, int)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertGreater(2, 1)
        self.assertLessEqual(1, 1)
        self.assertRegex("abc", "b")
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertDictEqual({1: 2}, {1: 2})
        self.assertListEqual([1], [1])
        self.assertTupleEqual((1,), (1,))
        self.assertSetEqual({1}, {1})
        self.assertMultiLineEqual("a", "a")

    def test_h_subtests(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertLess(i, 5)


out = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(StackTest)
result = unittest.TextTestRunner(stream=out, verbosity=0).run(suite)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), result.wasSuccessful())
print([str(t).split()[0] for t, _ in result.failures], [text.strip().splitlines()[-1] for _, text in result.failures + result.errors])
print(out.getvalue().strip().splitlines()[-1])
messages = []
for check in (lambda t: t.assertEqual([1, 2], [1, 3]), lambda t: t.assertEqual("a", "b", "own message"), lambda t: t.assertTrue(0), lambda t: t.assertIn(5, [1]), lambda t: t.assertIsNone(3), lambda t: t.assertRaises(ValueError, int, "5"), lambda t: t.assertAlmostEqual(1, 2), lambda t: t.assertGreater(1, 2), lambda t: t.fail("failed by hand"), lambda t: t.assertIsInstance(1, str)):
    try:
        check(unittest.TestCase())
    except AssertionError as e:
        print(str(e).splitlines()[0])
