# A small program on unittest: what passes, fails, is skipped and expected to fail; logs and mocks.
import unittest
class T(unittest.TestCase):
    def setUp(self): self.x = 1
    def test_ok(self): self.assertEqual(self.x, 1)
    def test_fail(self): self.assertEqual([1,2,3,{'a':1}], [1,2,4,{'a':2}])
    def test_error(self): {}['k']
    @unittest.skip('why')
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xfail(self): self.fail('x')
    def test_raises(self):
        with self.assertRaisesRegex(ValueError, 'inv.*'):
            int('z')
        with self.assertRaises(KeyError) as cm: {}[1]
        self.assertEqual(cm.exception.args, (1,))
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
    def test_multi(self): self.assertMultiLineEqual("a\nb\nc\n","a\nx\nc\n")
    def test_warn(self):
        import warnings
        with self.assertWarns(DeprecationWarning): warnings.warn('d', DeprecationWarning)
    def test_in(self): self.assertIn(3, [1,2])
    def test_almost(self): self.assertAlmostEqual(1.0, 1.1)
class U(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('setup class')
    @classmethod
    def tearDownClass(cls): print('teardown class')
    def test_a(self): print('a')
    def test_logs(self):
        import logging
        with self.assertLogs('foo', level='INFO') as cm:
            logging.getLogger('foo').info('first')
        self.assertEqual(cm.output, ['INFO:foo:first'])
    def test_mock(self):
        import warnings
        warnings.simplefilter('ignore', DeprecationWarning)  # an older library's mock asks asyncio for what 3.14 deprecates
        from unittest.mock import Mock, patch
        m = Mock(return_value=3)
        self.assertEqual(m(1, a=2), 3)
        m.assert_called_once_with(1, a=2)
if __name__ == '__main__':
    import sys
    unittest.main(verbosity=2, exit=False)
